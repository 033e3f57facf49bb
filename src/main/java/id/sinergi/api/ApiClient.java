package id.sinergi.api;

import id.sinergi.region.AgreementScope;
import id.sinergi.region.RegionScope;
import id.sinergi.security.ScopedPrincipal;
import java.io.Serializable;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * A system that showed a valid token. Its name can be no user's: users have no colon in theirs.
 *
 * @param maySend whether it may send files of its regions too
 */
record ApiClient(String client, RegionScope scope, boolean maySend) implements ScopedPrincipal, Serializable {

    @Override
    public AgreementScope agreements() {
        return AgreementScope.EVERYTHING;
    }

    static final String ROLE = "API_CLIENT";

    @Override
    public String getName() {
        return "api:" + client;
    }

    /** What data staff of its regions may do; for clients that may send files, and for that alone. */
    <T> T asStaff(Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                this, null, AuthorityUtils.createAuthorityList("ROLE_STAFF")));
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
