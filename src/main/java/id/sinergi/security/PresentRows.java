package id.sinergi.security;

import id.sinergi.database.RowGuard;
import id.sinergi.database.ViewerRows;
import id.sinergi.database.VisibleRows;
import id.sinergi.region.CurrentScope;
import id.sinergi.region.RegionCode;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tells the database module whose rows a thread may see: those of the viewer's regions and agreements. */
@Component
@Lazy(false)
class PresentRows implements ViewerRows {

    private final CurrentScope scope;

    PresentRows(CurrentScope scope, RowGuard guard) {
        this.scope = scope;
        guard.ask(this);
    }

    /** Also another object where the same viewer's question is about the whole country or about a part of the regions. */
    @Override
    public @Nullable Object viewer() {
        return WholeCountry.isCounting()
                ? WholeCountry.count()
                : WithinScope.part().<Object>map(Function.identity()).orElseGet(PresentRows::authentication);
    }

    private static @Nullable Authentication authentication() {
        return SecurityContextHolder.getContext().getAuthentication();
    }

    @Override
    public VisibleRows rows() {
        var present = authentication();
        if (present != null && present.getPrincipal() instanceof SystemIdentity.Principal) {
            return VisibleRows.SYSTEM;
        }
        return VisibleRows.of(
                        scope.get().regions().stream().map(RegionCode::value).toList())
                .under(scope.agreements().text());
    }
}
