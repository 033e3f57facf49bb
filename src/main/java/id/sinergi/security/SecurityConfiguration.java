package id.sinergi.security;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AccountStatusUserDetailsChecker;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.rememberme.JdbcTokenRepositoryImpl;
import org.springframework.security.web.authentication.rememberme.PersistentTokenRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Sign-in by form, kept in the database so that it survives a restart; everything not named here needs a sign-in. Until
 * then nothing is kept on the server: the link and the proof that a form is ours are cookies.
 */
@Configuration
@EnableMethodSecurity
class SecurityConfiguration {

    private static final String SIGN_IN = "/login";

    /** Of answers that are no pages: whatever they hold, opened alone it does nothing. */
    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http,
            RememberedSignIns remembered,
            CurrentViewer viewer,
            VaadinDefaultRequestCache links,
            RequestUtil vaadinRequests) {
        links.setDelegateRequestCache(new LinkCookie());
        var refused = new RefusedSignIns();
        http.authorizeHttpRequests(requests -> requests.requestMatchers(
                        "/charts/**",
                        "/components/**",
                        "/styles/**",
                        SIGN_IN,
                        "/logo",
                        "/fonts/**",
                        "/icons/**",
                        "/actuator/health/**",
                        "/favicon.ico")
                .permitAll());
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.loginView(SIGN_IN)
                        .enableCsrfConfiguration(false)
                        .anyRequest(AuthorizedUrl::authenticated));
        http.formLogin(form -> form.failureHandler(refused));
        http.csrf(csrf -> csrf.csrfTokenRepository(proofs())
                .ignoringRequestMatchers(
                        request -> !isSignIn(request) && vaadinRequests.isFrameworkInternalRequest(request)));
        http.exceptionHandling(
                handling -> handling.defaultAccessDeniedHandlerFor(refused, SecurityConfiguration::isSignIn));
        http.rememberMe(remember -> remember.rememberMeServices(remembered).key(remembered.getKey()));
        http.addFilterBefore(new PresentRights(viewer), AnonymousAuthenticationFilter.class);
        http.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(NOTHING))
                .frameOptions(FrameOptionsConfig::sameOrigin)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)));
        return http.build();
    }

    /** The proof stands in the form and in a cookie, which another host can neither read nor set. */
    private static CookieCsrfTokenRepository proofs() {
        var proofs = new CookieCsrfTokenRepository();
        proofs.setCookieName("sinergi-csrf");
        proofs.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return proofs;
    }

    /** The address of the sign-in, whatever parameters say what it is for. */
    private static boolean isSignIn(HttpServletRequest request) {
        return SIGN_IN.equals(request.getServletPath());
    }

    /** Checks the number of failed attempts besides the password. */
    @Bean
    DaoAuthenticationProvider passwordSignIn(
            ViewerDetailsService users, PasswordEncoder passwords, SignInAudit attempts) {
        var provider = new DaoAuthenticationProvider(users);
        provider.setPasswordEncoder(passwords);
        provider.setPreAuthenticationChecks(user -> {
            attempts.check(user);
            new AccountStatusUserDetailsChecker().check(user);
        });
        return provider;
    }

    @Bean
    RememberedSignIns rememberedSignIns(ViewerDetailsService users, PersistentTokenRepository tokens, Clock clock) {
        return new RememberedSignIns(users, tokens, clock);
    }

    @Bean
    PersistentTokenRepository signInTokens(DataSource database) {
        var tokens = new JdbcTokenRepositoryImpl();
        tokens.setDataSource(database);
        return tokens;
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder();
    }
}
