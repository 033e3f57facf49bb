package id.sinergi.security;

import id.sinergi.region.AgreementScope;
import id.sinergi.region.RegionScope;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who opens pages for practice: a minister who is no user, sees no record and has nothing of their own. */
public final class PracticeIdentity {

    private PracticeIdentity() {}

    /** Nobody can sign in as this. */
    private record Principal() implements ScopedPrincipal {

        @Override
        public String getName() {
            return "latihan";
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

    public static void run(Runnable work) {
        var before = SecurityContextHolder.getContext();
        var minister = SecurityContextHolder.createEmptyContext();
        minister.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                new Principal(), "", AuthorityUtils.createAuthorityList("ROLE_" + UserRole.MINISTER)));
        SecurityContextHolder.setContext(minister);
        try {
            work.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
