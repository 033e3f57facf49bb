package id.sinergi.security;

import id.sinergi.audit.AuditLog;
import id.sinergi.region.AgreementScope;
import id.sinergi.region.RegionScope;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who imports without a person at a screen: the command line and the first start. */
public final class SystemIdentity {

    /** Stands in the batch where a person's name would. */
    public static final String NAME = AuditLog.NOBODY;

    private SystemIdentity() {}

    /** Nobody can sign in as this; it acts for all regions and agreements. */
    record Principal() implements ScopedPrincipal {

        @Override
        public String getName() {
            return NAME;
        }

        @Override
        public RegionScope scope() {
            return RegionScope.EVERYTHING;
        }

        @Override
        public AgreementScope agreements() {
            return AgreementScope.EVERYTHING;
        }
    }

    public static <T> T call(Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var system = SecurityContextHolder.createEmptyContext();
        system.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                new Principal(), "", AuthorityUtils.createAuthorityList("ROLE_ADMINISTRATOR")));
        SecurityContextHolder.setContext(system);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
