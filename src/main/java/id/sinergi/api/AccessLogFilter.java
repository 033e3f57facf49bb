package id.sinergi.api;

import id.sinergi.audit.AuditEntry;
import id.sinergi.audit.AuditLog;
import id.sinergi.audit.Outcome;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Writes down which client read what, and every request that was turned away. */
class AccessLogFilter extends OncePerRequestFilter {

    private static final String NOBODY = "api";
    private static final int LONGEST = 500;

    private final AuditLog audit;

    AccessLogFilter(AuditLog audit) {
        this.audit = audit;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof ApiClient client) {
            audit.enterReading(AuditEntry.of("API_READ")
                    .by(client.getName())
                    .about(query(request))
                    .saying(detail(request, response)));
        } else if (response.getStatus() == HttpServletResponse.SC_UNAUTHORIZED) {
            audit.enter(AuditEntry.of("API_REFUSED")
                    .by(NOBODY)
                    .ending(Outcome.REFUSED)
                    .saying(detail(request, response)));
        }
    }

    private static String query(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null ? "" : query;
    }

    /** Status and address, such as {@code 200 /api/v1/indicators/DILATIH?wilayah=35}. */
    private static String detail(HttpServletRequest request, HttpServletResponse response) {
        var query = request.getQueryString();
        var detail = response.getStatus() + " " + request.getRequestURI() + (query == null ? "" : "?" + query);
        return detail.length() > LONGEST ? detail.substring(0, LONGEST) : detail;
    }
}
