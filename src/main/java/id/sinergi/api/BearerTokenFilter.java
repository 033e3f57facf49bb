package id.sinergi.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Knows the client by the token of {@code Authorization: Bearer …}, asking the database each time. */
class BearerTokenFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final ApiClientService clients;

    BearerTokenFilter(ApiClientService clients) {
        this.clients = clients;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        client(request, clients).ifPresent(BearerTokenFilter::enter);
        chain.doFilter(request, response);
    }

    /** Who sends a request, by the token in it. */
    static Optional<ApiClient> client(HttpServletRequest request, ApiClientService clients) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> new ApiToken(header.substring(SCHEME.length()).strip()))
                .flatMap(clients::find);
    }

    private static void enter(ApiClient client) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                client, null, AuthorityUtils.createAuthorityList("ROLE_" + ApiClient.ROLE)));
        SecurityContextHolder.setContext(context);
    }
}
