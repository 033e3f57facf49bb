package id.sinergi.security;

import java.util.concurrent.Callable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Component;

/**
 * Does work in the background with the rights that a user has at that moment; refused if the user was disabled or has no
 * region or agreement left, since what is made of nothing would look like zero.
 */
@Component
public class AsUser {

    private final UserDetailsService users;

    AsUser(UserDetailsService users) {
        this.users = users;
    }

    public <T> T call(String username, Callable<T> work) throws Exception {
        var user = users.loadUserByUsername(username);
        if (!user.isEnabled()) {
            throw new DisabledException(username);
        }
        if (user instanceof Viewer viewer && viewer.seesNothing()) {
            throw new AccessDeniedException("No regions or agreements: " + username);
        }
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        SecurityContextHolder.setContext(context);
        try {
            return work.call();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
