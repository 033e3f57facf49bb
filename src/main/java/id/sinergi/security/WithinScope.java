package id.sinergi.security;

import id.sinergi.region.CurrentScope;
import id.sinergi.region.RegionScope;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Asks for figures of a part of what the present viewer may see; never for more than that. */
@Component
public class WithinScope {

    private final CurrentScope present;

    WithinScope(CurrentScope present) {
        this.present = present;
    }

    private record Part(String getName, RegionScope scope, boolean exact) implements ScopedPrincipal {}

    /** Fails where some of the scope is not the viewer's. */
    public <T> T call(RegionScope scope, Supplier<T> work) {
        if (!scope.regions().stream().allMatch(present.get()::contains)) {
            throw new AccessDeniedException("Not in the viewer's scope");
        }
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                new Part("within-scope", scope, present.exact()), null, List.of()));
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
