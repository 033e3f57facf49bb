package id.sinergi.signin;

import id.sinergi.signin.WaitingSignIns.Kind;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Those who gave the right password and owe the second step; they have ten minutes, and no session yet. */
@Component
class SignInTickets {

    private static final OwnCookie COOKIE = new OwnCookie("sinergi-step", WaitingSignIns.LIFE);

    private final WaitingSignIns waiting;
    private final JsonMapper json;

    SignInTickets(WaitingSignIns waiting, JsonMapper json) {
        this.waiting = waiting;
        this.json = json;
    }

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
        waiting.keep(Kind.SECOND_STEP, secret, json.writeValueAsString(ticket));
        COOKIE.write(secret, request, response);
    }

    Optional<Ticket> of(HttpServletRequest request) {
        return COOKIE.read(request)
                .flatMap(secret -> waiting.find(Kind.SECOND_STEP, secret))
                .map(ticket -> json.readValue(ticket, Ticket.class));
    }

    /** Whether it was there to be taken: of two who come with it at once, one is too late. */
    boolean take(HttpServletRequest request, HttpServletResponse response) {
        boolean taken = COOKIE.read(request)
                .flatMap(secret -> waiting.take(Kind.SECOND_STEP, secret))
                .isPresent();
        COOKIE.remove(request, response);
        return taken;
    }
}
