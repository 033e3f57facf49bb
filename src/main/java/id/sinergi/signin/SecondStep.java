package id.sinergi.signin;

import id.sinergi.signin.SignInTickets.Ticket;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AccountStatusUserDetailsChecker;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.context.DelegatingSecurityContextRepository;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Takes the code that the second step asks for, and signs in. */
final class SecondStep extends AbstractAuthenticationProcessingFilter {

    static final String PAGE = "/login/kode";

    private final SignInTickets tickets;
    private final SecondFactors factors;
    private final SignInLimits limits;
    private final UserDetailsService users;

    SecondStep(SignInTickets tickets, SecondFactors factors, SignInLimits limits, UserDetailsService users) {
        super(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, PAGE));
        this.tickets = tickets;
        this.factors = factors;
        this.limits = limits;
        this.users = users;
        setSecurityContextRepository(new DelegatingSecurityContextRepository(
                new RequestAttributeSecurityContextRepository(), new HttpSessionSecurityContextRepository()));
    }

    /** A ticket that is gone was given too long ago. */
    static final class TicketGone extends BadCredentialsException {

        private static final long serialVersionUID = 1L;

        TicketGone() {
            super("The second step came too late");
        }
    }

    /** The code was not the right one. */
    static final class WrongCode extends BadCredentialsException {

        private static final long serialVersionUID = 1L;

        WrongCode() {
            super("Wrong code");
        }
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        var ticket = tickets.of(request).orElseThrow(TicketGone::new);
        var origin = SignInOrigin.of(request);
        limits.checkCode(ticket.username(), origin);
        if (!isRight(ticket, Objects.requireNonNullElse(request.getParameter("code"), ""))) {
            limits.codeFailed(ticket.username(), origin);
            throw new WrongCode();
        }
        limits.codeSucceeded(ticket.username(), origin);
        if (!tickets.take(request, response)) {
            throw new TicketGone();
        }
        if (ticket.remember()) {
            request.setAttribute(RememberedSignIns.WANTED, true);
        }
        var user = users.loadUserByUsername(ticket.username());
        new AccountStatusUserDetailsChecker().check(user);
        return UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities());
    }

    private boolean isRight(Ticket ticket, String code) {
        var offered = ticket.offered();
        return offered == null ? factors.verify(ticket.username(), code) : factors.confirm(offered, code);
    }
}
