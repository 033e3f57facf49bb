package id.sinergi.signin;

import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import id.sinergi.security.SignIn;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionInformation;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Adds the sign-in by an identity provider where one is set; that is decided where the application runs. */
@Component
class OidcSignIn {

    private final OidcSettings settings;
    private final OidcUsers users;
    private final OidcRequests sent;
    private final OidcSignOut out;

    OidcSignIn(OidcSettings settings, OidcUsers users, OidcRequests sent, OidcSignOut out) {
        this.settings = settings;
        this.users = users;
        this.sent = sent;
        this.out = out;
    }

    void configure(HttpSecurity http, AuthenticationSuccessHandler onwards, AuthenticationFailureHandler refused) {
        if (!settings.isConfigured()) {
            return;
        }
        var provider = new OidcProvider(settings);
        http.oauth2Login(login -> login.clientRegistrationRepository(provider)
                .authorizedClientRepository(new NoClients())
                .loginPage(SignIn.PAGE)
                .authorizationEndpoint(there ->
                        there.authorizationRequestResolver(asking(provider)).authorizationRequestRepository(sent))
                .userInfoEndpoint(who -> who.oidcUserService(users))
                .successHandler(onwards)
                .failureHandler(refused)
                .withObjectPostProcessor(whereItIsAway(refused)));
        http.logout(here -> here.logoutSuccessHandler(there(provider)));
        http.oidcLogout(there -> there.clientRegistrationRepository(provider)
                .oidcSessionRegistry(new NoRegistry())
                .backChannel(word -> word.logoutHandler(out)));
    }

    /** Asks for the way of signing in that is demanded, so that the provider takes another step where one is missing. */
    private DefaultOAuth2AuthorizationRequestResolver asking(OidcProvider provider) {
        var asking = new DefaultOAuth2AuthorizationRequestResolver(provider, SignIn.PAGE + "/ke");
        if (!settings.acr().isBlank()) {
            asking.setAuthorizationRequestCustomizer(request -> request.additionalParameters(
                    more -> more.put("acr_values", settings.acr().strip())));
        }
        return asking;
    }

    /** A provider that does not answer is told of on the sign-in page, and so is the database. */
    private static ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> whereItIsAway(
            AuthenticationFailureHandler refused) {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler((request, response, failure) -> refused.onAuthenticationFailure(
                        request,
                        response,
                        failure.getCause() instanceof DataAccessException away
                                ? new AuthenticationServiceException("The database does not answer", away)
                                : new OAuth2AuthenticationException(
                                        new OAuth2Error(OAuth2ErrorCodes.SERVER_ERROR),
                                        failure.getMessage(),
                                        failure)));
                return filter;
            }
        };
    }

    /** Whoever signs out here signs out there too. */
    private static OidcClientInitiatedLogoutSuccessHandler there(OidcProvider provider) {
        var there = new OidcClientInitiatedLogoutSuccessHandler(provider);
        there.setPostLogoutRedirectUri("{baseUrl}" + SignIn.PAGE);
        there.setDefaultTargetUrl("/");
        there.setRedirectStrategy(new UidlRedirectStrategy());
        return there;
    }

    /** Sign-ins are kept in the database, for all nodes; nothing of them is kept a second time. */
    private static final class NoRegistry implements OidcSessionRegistry {

        @Override
        public void saveSessionInformation(OidcSessionInformation session) {}

        @Override
        public @Nullable OidcSessionInformation removeSessionInformation(String clientSession) {
            return null;
        }

        @Override
        public Iterable<OidcSessionInformation> removeSessionInformation(OidcLogoutToken token) {
            return List.of();
        }
    }
}
