package id.sinergi.api;

import id.sinergi.audit.AuditLog;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/** Tokens instead of sign-ins below {@code /api}: no session, no cookie; files are sent by those alone whose token may. */
@Configuration
class ApiSecurity {

    /** The description is public: clients read it before they have a token. */
    static final String DESCRIPTION = "/api/v1/openapi.json";

    @Bean
    @Order(0)
    SecurityFilterChain apiChain(HttpSecurity http, ApiClientService clients, AuditLog audit, ProblemWriter problems) {
        http.securityMatcher("/api/**");
        http.authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, DESCRIPTION)
                .permitAll()
                .anyRequest()
                .hasRole(ApiClient.ROLE));
        http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.csrf(AbstractHttpConfigurer::disable);
        http.requestCache(AbstractHttpConfigurer::disable);
        http.logout(AbstractHttpConfigurer::disable);
        http.exceptionHandling(refusals -> refusals.authenticationEntryPoint(
                        (request, response, refused) -> problems.unauthorized(request, response))
                .accessDeniedHandler((request, response, refused) -> problems.unauthorized(request, response)));
        http.addFilterBefore(new BearerTokenFilter(clients), AnonymousAuthenticationFilter.class);
        http.addFilterAfter(new AccessLogFilter(audit), BearerTokenFilter.class);
        return http.build();
    }
}
