package id.sinergi.signin;

import id.sinergi.security.Viewer;
import id.sinergi.start.Practice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Knows a user by name and password, as far as the limits for guessing let it look. Only a wrong password counts: a
 * database that does not answer is nobody's guess.
 */
@Component
@Order(1)
class PasswordSignIn implements AuthenticationProvider, Practice {

    private static final Logger LOG = LoggerFactory.getLogger(PasswordSignIn.class);

    private final DaoAuthenticationProvider passwords;
    private final SignInLimits limits;
    private final SecondFactorRule secondFactor;
    private final boolean off;

    PasswordSignIn(
            UserDetailsService users,
            UserDetailsPasswordService upgrades,
            PasswordEncoder encoder,
            SignInLimits limits,
            SecondFactorRule secondFactor,
            OidcSettings provider) {
        passwords = new DaoAuthenticationProvider(users);
        passwords.setPasswordEncoder(encoder);
        passwords.setUserDetailsPasswordService(upgrades);
        this.limits = limits;
        this.secondFactor = secondFactor;
        this.off = provider.only();
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        try {
            return lookAt(attempt);
        } catch (DataAccessException away) {
            throw new InternalAuthenticationServiceException("The database does not answer", away);
        }
    }

    private Authentication lookAt(Authentication attempt) {
        var name = attempt.getName();
        var origin = attempt.getDetails() instanceof SignInOrigin known ? known : new SignInOrigin("", null);
        if (off) {
            throw new BadCredentialsException("Nobody comes in by a password");
        }
        limits.check(name, origin);
        try {
            var signedIn = passwords.authenticate(attempt);
            limits.succeeded(name, origin);
            if (signedIn.getPrincipal() instanceof Viewer viewer) {
                secondFactor.check(viewer);
            }
            return signedIn;
        } catch (BadCredentialsException wrong) {
            limits.failed(name, origin);
            throw wrong;
        }
    }

    /** A wrong guess by nobody, which counts as none. The first of all is slow: it makes the hash that strangers are given. */
    @Override
    public void practise() {
        try {
            passwords.authenticate(UsernamePasswordAuthenticationToken.unauthenticated("", ""));
        } catch (BadCredentialsException nobody) {
            LOG.trace("Practised", nobody);
        }
    }

    @Override
    public boolean supports(Class<?> attempt) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(attempt);
    }
}
