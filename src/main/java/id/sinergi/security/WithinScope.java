package id.sinergi.security;

import id.sinergi.region.CurrentScope;
import id.sinergi.region.RegionScope;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Asks for figures of a part of what the present viewer may see; never for more than that. The security context stays as
 * it is, since a page's session would win over another one.
 */
@Component
public class WithinScope {

    private static final ScopedValue<RegionScope> PART = ScopedValue.newInstance();

    private final CurrentScope present;

    WithinScope(CurrentScope present) {
        this.present = present;
    }

    /** Fails where some of the scope is not the viewer's. */
    public <T> T call(RegionScope scope, Supplier<T> work) {
        if (!scope.regions().stream().allMatch(present.get()::contains)) {
            throw new AccessDeniedException("Not in the viewer's scope");
        }
        return ScopedValue.where(PART, scope).call(work::get);
    }

    /** What is asked about now; empty where it is all that the viewer may see. */
    static Optional<RegionScope> part() {
        return PART.isBound() ? Optional.of(PART.get()) : Optional.empty();
    }
}
