package id.sinergi.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives each request the rights its viewer has now, not those of the sign-in; ends the session of a disabled viewer. */
final class PresentRights extends OncePerRequestFilter {

    private final CurrentViewer viewer;
    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    PresentRights(CurrentViewer viewer) {
        this.viewer = viewer;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn != null && signedIn.getPrincipal() instanceof Viewer before) {
            viewer.find()
                    .ifPresentOrElse(
                            now -> {
                                if (now.role() != before.role()) {
                                    take(now, request, response);
                                }
                            },
                            () -> new SecurityContextLogoutHandler().logout(request, response, signedIn));
        }
        rest.doFilter(request, response);
    }

    private void take(Viewer now, HttpServletRequest request, HttpServletResponse response) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(now, null, now.getAuthorities()));
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
    }
}
