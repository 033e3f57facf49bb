package id.sinergi;

import id.sinergi.region.AgreementScope;
import id.sinergi.region.RegionScope;
import id.sinergi.security.ScopedPrincipal;
import id.sinergi.security.UserRole;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.support.WithSecurityContext;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/** Signs somebody in who may import files of the whole country and is no user of the database. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WithSecurityContext(factory = NationalStaff.Factory.class)
public @interface NationalStaff {

    /** Sees the whole country. */
    record Somebody(String getName, RegionScope scope, AgreementScope agreements) implements ScopedPrincipal {}

    /** Makes the context of {@link NationalStaff}. */
    final class Factory implements WithSecurityContextFactory<NationalStaff> {

        /** The same without an annotation. */
        public static Authentication authentication(UserRole role) {
            return authentication(role, RegionScope.EVERYTHING);
        }

        /** Somebody who sees these regions. */
        public static Authentication authentication(UserRole role, RegionScope scope) {
            return UsernamePasswordAuthenticationToken.authenticated(
                    new Somebody("uji", scope, AgreementScope.EVERYTHING),
                    "",
                    AuthorityUtils.createAuthorityList("ROLE_" + role));
        }

        @Override
        public SecurityContext createSecurityContext(NationalStaff annotation) {
            return new SecurityContextImpl(authentication(UserRole.STAFF));
        }
    }
}
