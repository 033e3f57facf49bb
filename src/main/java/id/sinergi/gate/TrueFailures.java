package id.sinergi.gate;

import id.sinergi.database.DatabaseTrouble;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says of an answer that failed because of the database that it did. */
@Component
class TrueFailures {

    private final RefusedRequests refused;

    TrueFailures(RefusedRequests refused) {
        this.refused = refused;
    }

    /** Has the request answered; other failures go on to whoever called. */
    void tell(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws IOException, ServletException {
        try {
            rest.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException failure) {
            var trouble = refusal(failure);
            if (trouble.isEmpty() || response.isCommitted()) {
                throw failure;
            }
            refused.refuse(request, response, trouble.get());
        }
    }

    private static Optional<Refusal> refusal(Exception failure) {
        return DatabaseTrouble.behind(failure)
                .map(trouble -> trouble == DatabaseTrouble.AWAY ? Refusal.AWAY : Refusal.LONG);
    }
}
