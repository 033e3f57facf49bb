package id.sinergi.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.sinergi.database.SystemRows;
import id.sinergi.region.AgreementScope;
import id.sinergi.region.CurrentScope;
import id.sinergi.region.RegionScope;
import java.time.Duration;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Who is looking, and which regions and agreements that person may see now; a change of rights takes effect within a minute. */
@Component
public class CurrentViewer implements CurrentScope {

    private static final Duration MEMORY = Duration.ofSeconds(30);

    private final UserRepository users;
    private final Cache<String, Optional<Viewer>> known =
            Caffeine.newBuilder().expireAfterWrite(MEMORY).build();

    CurrentViewer(UserRepository users) {
        this.users = users;
    }

    /** The viewer as the database knows it now; empty when nobody is signed in or the user was disabled. */
    public Optional<Viewer> find() {
        return authentication()
                .filter(present -> !(present.getPrincipal() instanceof ScopedPrincipal))
                .map(Authentication::getName)
                .flatMap(name -> known.get(name, this::load));
    }

    @Override
    public RegionScope get() {
        if (WholeCountry.isCounting()) {
            return RegionScope.EVERYTHING;
        }
        return WithinScope.part()
                .or(() -> authentication()
                        .map(Authentication::getPrincipal)
                        .filter(ScopedPrincipal.class::isInstance)
                        .map(principal -> ((ScopedPrincipal) principal).scope()))
                .or(() -> find().map(Viewer::scope))
                .orElse(RegionScope.NOTHING);
    }

    /** Also where the whole country or a part of the regions is asked about. */
    @Override
    public AgreementScope agreements() {
        return authentication()
                .map(Authentication::getPrincipal)
                .filter(ScopedPrincipal.class::isInstance)
                .map(principal -> ((ScopedPrincipal) principal).agreements())
                .or(() -> find().map(Viewer::agreements))
                .orElse(AgreementScope.NOTHING);
    }

    /** Everybody but ministers and other systems: their work is with the records. */
    @Override
    public boolean exact() {
        if (WholeCountry.isCounting()) {
            return true;
        }
        return authentication()
                .map(Authentication::getPrincipal)
                .filter(ScopedPrincipal.class::isInstance)
                .map(principal -> ((ScopedPrincipal) principal).exact())
                .or(() -> find().map(viewer -> viewer.role() != UserRole.MINISTER))
                .orElse(false);
    }

    private static Optional<Authentication> authentication() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(Authentication::isAuthenticated);
    }

    /** Forgets what was known of a user whose rights have changed. */
    @TransactionalEventListener(fallbackExecution = true)
    void forget(RightsChanged change) {
        known.invalidate(change.username());
    }

    private Optional<Viewer> load(String username) {
        return SystemRows.withoutAny(
                () -> users.findByUsername(username).map(UserEntity::viewer).filter(Viewer::enabled));
    }
}
