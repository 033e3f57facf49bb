package id.sinergi.security;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Everything not named here needs a sign-in. Until then nothing is kept on the server: the link and the proof that a form is ours are cookies.
 */
@Configuration
@EnableMethodSecurity
class SecurityConfiguration {

    /** What needs no sign-in. */
    private static final String[] OPEN = {
        "/charts/**",
        "/components/**",
        "/styles/**",
        SignIn.PAGE,
        SignIn.PAGE + "/**",
        "/logo",
        "/fonts/**",
        "/icons/**",
        "/actuator/health/**",
        "/favicon.ico"
    };

    /** Of answers that are no pages: whatever they hold, opened alone it does nothing. */
    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http, SignIn signIn, VaadinDefaultRequestCache links, RequestUtil vaadinRequests) {
        links.setDelegateRequestCache(new LinkCookie());
        http.authorizeHttpRequests(requests -> requests.requestMatchers(OPEN).permitAll());
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.loginView(SignIn.PAGE)
                        .enableCsrfConfiguration(false)
                        .anyRequest(AuthorizedUrl::authenticated));
        http.csrf(csrf -> csrf.csrfTokenRepository(proofs())
                .ignoringRequestMatchers(
                        request -> !isSignIn(request) && vaadinRequests.isFrameworkInternalRequest(request)));
        signIn.configure(http);
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
        return request.getServletPath().startsWith(SignIn.PAGE);
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return new PasswordHashes();
    }
}
