package id.sinergi.gate;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.boot.web.servlet.FilterRegistration;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/** Stands before everything else that could answer: whoever has a session is signed in, all others are strangers. */
@Component
@FilterRegistration(
        order = Ordered.HIGHEST_PRECEDENCE + 10,
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ASYNC})
class GateFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    /** Bytes of one call of Flow's client; files come another way. */
    private static final long LARGEST_CALL = 4 << 20;

    private final transient RefusedRequests refused;
    private final transient Strangers strangers;
    private final transient TrueFailures failures;

    GateFilter(RefusedRequests refused, Strangers strangers, TrueFailures failures) {
        this.refused = refused;
        this.strangers = strangers;
        this.failures = failures;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws IOException, ServletException {
        AnswerHeaders.write(request, response);
        if (request instanceof ArrivedRequest arrived) {
            strangers.answer(arrived, response, rest);
        } else if (request.getDispatcherType() == DispatcherType.ASYNC) {
            rest.doFilter(request, response);
        } else if ("/error".equals(request.getServletPath())) {
            // It is where failed requests are sent on to, and no address to ask for.
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!isReadable(request)) {
            refused.refuse(request, response, Refusal.UNREADABLE);
        } else if (isForeign(request)) {
            refused.refuse(request, response, Refusal.FOREIGN);
        } else if (request.getSession(false) == null) {
            strangers.answer(request, response, rest);
        } else if (isTooLargeCall(request)) {
            refused.refuse(request, response, Refusal.LARGE);
        } else {
            failures.tell(request, response, rest);
        }
    }

    /** What stands in the address alone: a body is read by whoever it is for. */
    private static boolean isReadable(HttpServletRequest request) {
        try {
            return !READING.contains(request.getMethod()) || request.getParameterMap() != null;
        } catch (IllegalStateException unreadable) {
            return false;
        }
    }

    /** A browser says of each request whether the page of another host sent it. */
    private static boolean isForeign(HttpServletRequest request) {
        return !READING.contains(request.getMethod()) && "cross-site".equals(request.getHeader("Sec-Fetch-Site"));
    }

    private static boolean isTooLargeCall(HttpServletRequest request) {
        return CallOfFlow.is(request)
                && (request.getContentLengthLong() > LARGEST_CALL || request.getHeader("Transfer-Encoding") != null);
    }
}
