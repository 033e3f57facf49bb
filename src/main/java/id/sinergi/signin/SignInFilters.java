package id.sinergi.signin;

import id.sinergi.security.CurrentViewer;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Component;

/** The filters of this module; no beans themselves, since those would run outside of Spring Security's chain too. */
@Component
class SignInFilters {

    private final PresentSession present;
    private final SecondStep secondStep;

    SignInFilters(
            SignedInSessions sessions,
            CurrentViewer viewer,
            SignInSettings settings,
            Clock clock,
            SignInTickets tickets,
            SecondFactors factors,
            SignInLimits limits,
            UserDetailsService users,
            ApplicationEventPublisher events) {
        present = new PresentSession(sessions, viewer, settings, clock);
        secondStep = new SecondStep(tickets, factors, limits, users);
        secondStep.setApplicationEventPublisher(events);
    }

    PresentSession present() {
        return present;
    }

    SecondStep secondStep() {
        return secondStep;
    }
}
