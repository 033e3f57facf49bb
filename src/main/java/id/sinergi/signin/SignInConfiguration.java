package id.sinergi.signin;

import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import id.sinergi.security.SignIn;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.rememberme.RememberMeAuthenticationFilter;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Puts the pages, limits, devices and sessions of this module into the chain of filters. */
@Component
class SignInConfiguration implements SignIn {

    private final SignedInSessions sessions;
    private final RememberedSignIns remembered;
    private final SignInRefused refused;
    private final PresentSession present;
    private final SecondStep secondStep;
    private final OidcSignIn provider;
    private final VaadinDefaultRequestCache links;

    SignInConfiguration(
            SignedInSessions sessions,
            RememberedSignIns remembered,
            SignInRefused refused,
            SignInFilters filters,
            OidcSignIn provider,
            VaadinDefaultRequestCache links) {
        this.sessions = sessions;
        this.remembered = remembered;
        this.refused = refused;
        this.present = filters.present();
        this.secondStep = filters.secondStep();
        this.provider = provider;
        this.links = links;
    }

    @Override
    public void configure(HttpSecurity http) {
        http.exceptionHandling(refusals -> refusals.accessDeniedHandler(tryAgain()));
        http.sessionManagement(management -> management.addSessionAuthenticationStrategy(sessions));
        http.rememberMe(remember -> remember.rememberMeServices(remembered).key(remembered.getKey()));
        http.logout(out -> out.addLogoutHandler((request, response, whoever) -> {
            var session = request.getSession(false);
            if (session != null && session.getAttribute(SignedInSessions.SIGNED_IN) instanceof String number) {
                sessions.end(number);
            }
        }));
        http.addFilterBefore(present, RememberMeAuthenticationFilter.class);
        http.with(new Steps(), Customizer.withDefaults());
    }

    /** A form whose cookie is gone was open for too long, which is nobody's fault. */
    private static AccessDeniedHandler tryAgain() {
        var otherwise = new AccessDeniedHandlerImpl();
        return (request, response, denied) -> {
            if (denied instanceof CsrfException && request.getServletPath().startsWith(PAGE)) {
                response.sendRedirect(request.getContextPath() + PAGE + "?" + SignInRefused.AGAIN);
            } else {
                otherwise.handle(request, response, denied);
            }
        };
    }

    /** The link that the visitor came with, unchanged; never one that the form itself names. */
    private SavedRequestAwareAuthenticationSuccessHandler onwards() {
        var onwards = new SavedRequestAwareAuthenticationSuccessHandler();
        onwards.setRequestCache(links);
        return onwards;
    }

    /** After Vaadin's own configuration of the form, which it takes over; the second step does what the form does. */
    private final class Steps extends AbstractHttpConfigurer<Steps, HttpSecurity> {

        @Override
        public void init(HttpSecurity http) {
            http.formLogin(form -> form.successHandler(onwards())
                    .failureHandler(refused)
                    .authenticationDetailsSource(SignInOrigin::of));
            provider.configure(http, onwards(), refused);
        }

        @Override
        public void configure(HttpSecurity http) {
            secondStep.setSessionAuthenticationStrategy(http.getSharedObject(SessionAuthenticationStrategy.class));
            secondStep.setAuthenticationManager(http.getSharedObject(AuthenticationManager.class));
            secondStep.setRememberMeServices(remembered);
            secondStep.setAuthenticationSuccessHandler(onwards());
            secondStep.setAuthenticationFailureHandler(refused);
            http.addFilterBefore(secondStep, UsernamePasswordAuthenticationFilter.class);
        }
    }
}
