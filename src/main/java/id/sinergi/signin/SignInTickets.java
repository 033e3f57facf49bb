package id.sinergi.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Those who gave the right password and owe the second step; they have ten minutes, and no session yet. */
@Component
class SignInTickets {

    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final OwnCookie COOKIE = new OwnCookie("sinergi-step", LIFE);

    private final Cache<String, Ticket> tickets =
            Caffeine.newBuilder().expireAfterWrite(LIFE).maximumSize(10_000).build();

    /**
     * Who takes the second step.
     *
     * @param remember whether the browser is to come in by itself afterwards
     * @param offered the factor that the user is to take up; null where they have one
     */
    record Ticket(
            String username, boolean remember, @Nullable Enrolment offered) {}

    void give(Ticket ticket, HttpServletRequest request, HttpServletResponse response) {
        var secret = Secret.random();
        tickets.put(secret.hash(), ticket);
        COOKIE.write(secret, request, response);
    }

    Optional<Ticket> of(HttpServletRequest request) {
        return COOKIE.read(request).map(secret -> tickets.getIfPresent(secret.hash()));
    }

    void take(HttpServletRequest request, HttpServletResponse response) {
        COOKIE.read(request).ifPresent(secret -> tickets.invalidate(secret.hash()));
        COOKIE.remove(request, response);
    }
}
