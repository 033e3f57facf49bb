package id.sinergi.gate;

import com.github.benmanes.caffeine.cache.Ticker;
import id.sinergi.gate.StrangersRequest.NotSignedIn;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Has the requests of those answered who came without a session: so many of each address, and never all threads. */
@Component
class Strangers {

    private final GateSettings settings;
    private final RefusedRequests refused;
    private final TrueFailures failures;
    private final ObjectProvider<LargeBodies> known;
    private final Allowances requests;
    private final Allowances signIns;
    private final Places answered;
    private final Places arriving;

    Strangers(
            GateSettings settings, RefusedRequests refused, TrueFailures failures, ObjectProvider<LargeBodies> known) {
        this.settings = settings;
        this.refused = refused;
        this.failures = failures;
        this.known = known;
        this.requests = new Allowances(settings.perMinute(), settings.perMinute(), Ticker.systemTicker());
        this.signIns = new Allowances(2 * settings.signIns(), settings.signIns(), Ticker.systemTicker());
        this.answered = new Places(settings.requests(), settings.allRequests());
        this.arriving = new Places(settings.requests(), settings.allBodies());
    }

    void answer(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws IOException, ServletException {
        var sender = Sender.of(request);
        boolean often = !requests.take(sender) || isSentOn(request) && !signIns.take(sender);
        if (!hasBody(request)) {
            if (often) {
                refused.refuse(request, response, Refusal.OFTEN);
            } else {
                enter(new StrangersRequest(request), response, rest, sender);
            }
        } else if (!often && known.stream().anyMatch(knows -> knows.allowed(request))) {
            enter(request, response, rest, sender);
        } else if (request.getContentLengthLong() > settings.largestBody()) {
            refused.refuse(request, response, Refusal.LARGE);
        } else if (often || !arriving.enter(sender)) {
            // With this answer the connection ends, and nobody waits for what it would still bring.
            refused.refuse(request, response, Refusal.BUSY);
        } else {
            await(new ArrivedRequest(request), response, sender);
        }
    }

    /** Goes on with a request whose body has arrived. */
    void answer(ArrivedRequest request, HttpServletResponse response, FilterChain rest)
            throws IOException, ServletException {
        var sender = Sender.of(request);
        if (!request.isReadable()) {
            refused.refuse(request, response, Refusal.UNREADABLE);
        } else if (isSignIn(request) && !signIns.take(sender)) {
            refused.refuse(request, response, Refusal.OFTEN);
        } else {
            enter(request, response, rest, sender);
        }
    }

    private static boolean hasBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    }

    private void await(ArrivedRequest request, HttpServletResponse response, String sender) throws IOException {
        var waiting = request.startAsync(request, response);
        waiting.setTimeout(settings.slowestBody().toMillis());
        var end = new BodyArrival.End() {
            @Override
            public void over() {
                arriving.leave(sender);
            }

            @Override
            public void arrived(byte[] body) {
                request.arrive(body);
            }

            @Override
            public void refused(Refusal refusal) throws IOException {
                refused.refuse(request, response, refusal);
            }
        };
        new BodyArrival(waiting, request.getRequest().getInputStream(), settings.largestBody(), end).begin();
    }

    private static boolean isSignIn(HttpServletRequest request) {
        return request.getMethod().equals("POST") && "/login".equals(request.getServletPath());
    }

    /** A sign-in by the identity provider, which we keep something of until the visitor comes back. */
    private static boolean isSentOn(HttpServletRequest request) {
        return request.getServletPath().startsWith("/login/ke/");
    }

    private void enter(HttpServletRequest request, HttpServletResponse response, FilterChain rest, String sender)
            throws IOException, ServletException {
        if (!answered.enter(sender)) {
            refused.refuse(request, response, Refusal.BUSY);
            return;
        }
        try {
            failures.tell(request, response, rest);
        } catch (ServletException | RuntimeException failure) {
            if (!NotSignedIn.isBehind(failure) || response.isCommitted()) {
                throw failure;
            }
            response.reset();
            AnswerHeaders.write(request, response);
            response.sendRedirect(request.getContextPath() + "/login");
        } finally {
            answered.leave(sender);
        }
    }
}
