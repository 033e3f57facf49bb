package id.sinergi.signin;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfFilter;

/** Spring's authorization server as an organisation runs it, with claims as Keycloak writes them. */
final class IdentityProvider implements AutoCloseable {

    static final String PASSWORD = "sandi di penyedia identitas";

    /** By user, what the provider tells of them. */
    private static final Map<String, Map<String, Object>> CLAIMS = new ConcurrentHashMap<>();

    private static final AtomicReference<@Nullable RegisteredClient> CLIENT = new AtomicReference<>();
    private static final AtomicBoolean SILENT = new AtomicBoolean();
    private static final AtomicBoolean FORGED = new AtomicBoolean();

    private final AnnotationConfigServletWebServerApplicationContext context;

    IdentityProvider() {
        context = new AnnotationConfigServletWebServerApplicationContext();
        context.register(Server.class);
        context.refresh();
    }

    /** @param root the application to which alone users are sent back */
    void serve(String root) {
        CLIENT.set(client(root));
    }

    /** From here on, or no longer, it gives no tokens. */
    void fallSilent(boolean silent) {
        SILENT.set(silent);
    }

    /** From here on, or no longer, its tokens are signed by somebody who has not its key but the name of it. */
    void forge(boolean forged) {
        FORGED.set(forged);
    }

    String issuer() {
        return "http://127.0.0.1:" + context.getWebServer().getPort();
    }

    void tell(String user, Map<String, Object> claims) {
        CLAIMS.put(user, claims);
    }

    /** As Keycloak writes roles, and regions as our operations manual wants them. */
    static Map<String, Object> rights(List<String> roles, List<String> regions) {
        return Map.of("realm_access", Map.of("roles", roles), "sinergi_regions", regions);
    }

    /** The provider's word that somebody was signed out there, with claims in addition to or instead of the usual ones. */
    String logoutToken(Map<String, Object> claims) {
        var now = Instant.now();
        var set = JwtClaimsSet.builder()
                .issuer(issuer())
                .audience(List.of("sinergi"))
                .issuedAt(now)
                .expiresAt(now.plusSeconds(120))
                .id(UUID.randomUUID().toString())
                .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()))
                .claims(present -> present.putAll(claims))
                .build();
        var header = JwsHeader.with(SignatureAlgorithm.RS256).type("logout+jwt").build();
        return context.getBean(JwtEncoder.class)
                .encode(JwtEncoderParameters.from(header, set))
                .getTokenValue();
    }

    @Override
    public void close() {
        context.close();
    }

    private static RegisteredClient client(String root) {
        return RegisteredClient.withId("1")
                .clientId("sinergi")
                .clientSecret("{noop}rahasia-klien")
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(root + "login/oauth2/code/oidc")
                .postLogoutRedirectUri(root + "login")
                .scope("openid")
                .scope("profile")
                .clientSettings(ClientSettings.builder()
                        .requireAuthorizationConsent(false)
                        .requireProofKey(true)
                        .build())
                .build();
    }

    /** The one client, which is known only once the application has a port. */
    private static final class OneClient implements RegisteredClientRepository {

        @Override
        public void save(RegisteredClient client) {
            CLIENT.set(client);
        }

        @Override
        public @Nullable RegisteredClient findById(String id) {
            return CLIENT.get();
        }

        @Override
        public @Nullable RegisteredClient findByClientId(String clientId) {
            return CLIENT.get();
        }
    }

    private static final class PresentHolder implements SecurityContextHolderStrategy {

        @Override
        public void clearContext() {
            SecurityContextHolder.clearContext();
        }

        @Override
        public SecurityContext getContext() {
            return SecurityContextHolder.getContext();
        }

        @Override
        public void setContext(SecurityContext context) {
            SecurityContextHolder.setContext(context);
        }

        @Override
        public SecurityContext createEmptyContext() {
            return SecurityContextHolder.createEmptyContext();
        }
    }

    /** No configuration that a scan of our packages finds. */
    @EnableWebSecurity
    static class Server {

        @Bean
        TomcatServletWebServerFactory tomcat() {
            return new TomcatServletWebServerFactory(0);
        }

        /** The application beside it sets a holder of its own while this one runs, which some parts then use at once. */
        @Bean
        SecurityContextHolderStrategy whoIsSignedIn() {
            return new PresentHolder();
        }

        /** Without a servlet Tomcat asks no filter. */
        @Bean
        HttpServlet nothingElse() {
            return new HttpServlet() {
                private static final long serialVersionUID = 1L;
            };
        }

        @Bean
        RegisteredClientRepository clients() {
            return new OneClient();
        }

        @Bean
        @Order(1)
        SecurityFilterChain protocol(HttpSecurity http) {
            var server = new OAuth2AuthorizationServerConfigurer();
            http.securityMatcher(server.getEndpointsMatcher());
            http.with(server, configurer -> configurer.oidc(Customizer.withDefaults()));
            http.addFilterBefore(
                    (request, response, rest) -> {
                        if (SILENT.get()
                                && ((HttpServletRequest) request)
                                        .getRequestURI()
                                        .endsWith("/token")) {
                            ((HttpServletResponse) response).sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
                        } else {
                            rest.doFilter(request, response);
                        }
                    },
                    CsrfFilter.class);
            http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated());
            http.exceptionHandling(
                    handling -> handling.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/login")));
            return http.build();
        }

        @Bean
        @Order(2)
        SecurityFilterChain pages(HttpSecurity http) {
            http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated());
            http.formLogin(Customizer.withDefaults());
            return http.build();
        }

        @Bean
        UserDetailsService users() {
            return name -> User.withUsername(name)
                    .password("{noop}" + PASSWORD)
                    .roles("USER")
                    .build();
        }

        @Bean
        PasswordEncoder passwords() {
            return PasswordEncoderFactories.createDelegatingPasswordEncoder();
        }

        @Bean
        AuthorizationServerSettings settings() {
            return AuthorizationServerSettings.builder().build();
        }

        @Bean
        JWKSource<com.nimbusds.jose.proc.SecurityContext> keys() throws NoSuchAlgorithmException {
            return newKeys();
        }

        /** Always of the same name. */
        private static JWKSource<com.nimbusds.jose.proc.SecurityContext> newKeys() throws NoSuchAlgorithmException {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            var pair = generator.generateKeyPair();
            var key = new RSAKey.Builder((RSAPublicKey) pair.getPublic())
                    .privateKey((RSAPrivateKey) pair.getPrivate())
                    .keyID("kunci-penyedia")
                    .build();
            return new ImmutableJWKSet<>(new JWKSet(key));
        }

        @Bean
        JwtEncoder signature(JWKSource<com.nimbusds.jose.proc.SecurityContext> keys) throws NoSuchAlgorithmException {
            var own = new NimbusJwtEncoder(keys);
            var others = new NimbusJwtEncoder(newKeys());
            return token -> FORGED.get() ? others.encode(token) : own.encode(token);
        }

        @Bean
        JwtDecoder tokens(JWKSource<com.nimbusds.jose.proc.SecurityContext> keys) {
            return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
        }

        /** The way of signing in that the application asked for. */
        private static Optional<Object> asked(JwtEncodingContext token) {
            return Optional.ofNullable(token.getAuthorization())
                    .<OAuth2AuthorizationRequest>map(
                            sent -> sent.getAttribute(OAuth2AuthorizationRequest.class.getName()))
                    .map(sent -> sent.getAdditionalParameters().get("acr_values"));
        }

        /** Everybody takes the steps that the application asks for, except whose claims say otherwise. */
        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> claims() {
            return token -> {
                if (OidcParameterNames.ID_TOKEN.equals(token.getTokenType().getValue())) {
                    var name = token.getPrincipal().getName();
                    token.getClaims().claim("preferred_username", name);
                    token.getClaims().claim("name", "Pengguna " + name);
                    asked(token).ifPresent(level -> token.getClaims().claim("acr", level));
                    CLAIMS.getOrDefault(name, Map.of()).forEach(token.getClaims()::claim);
                }
            };
        }
    }
}
