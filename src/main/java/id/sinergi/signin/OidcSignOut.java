package id.sinergi.signin;

import id.sinergi.audit.AuditEntry;
import id.sinergi.audit.AuditLog;
import id.sinergi.security.ExternalUsers;
import id.sinergi.security.SignInsEnded;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Signs out whom the identity provider tells us to, by a token that Spring Security has checked: of one sign-in there if
 * the token names one, else wherever the user is signed in.
 */
@Component
class OidcSignOut implements LogoutHandler {

    private final OidcSettings settings;
    private final JdbcClient jdbc;
    private final SignedInSessions sessions;
    private final ExternalUsers users;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;

    OidcSignOut(
            OidcSettings settings,
            JdbcClient jdbc,
            SignedInSessions sessions,
            ExternalUsers users,
            ApplicationEventPublisher events,
            AuditLog audit) {
        this.settings = settings;
        this.jdbc = jdbc;
        this.sessions = sessions;
        this.users = users;
        this.events = events;
        this.audit = audit;
    }

    @Override
    @Transactional
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication told) {
        if (told == null || !(told.getPrincipal() instanceof OidcLogoutToken token)) {
            throw new IllegalArgumentException("This is no word of the identity provider");
        }
        whoIsOut(token)
                .ifPresent(username -> audit.enter(
                        AuditEntry.of("SIGNED_OUT_BY_PROVIDER").by(username).on(username)));
    }

    private Optional<String> whoIsOut(OidcLogoutToken token) {
        var session = token.getSessionId();
        if (session != null) {
            return end(session);
        }
        var user =
                Optional.ofNullable(token.getSubject()).map(settings::subject).flatMap(users::named);
        user.ifPresent(username -> events.publishEvent(new SignInsEnded(username, null)));
        return user;
    }

    /** What came of that sign-in there, remembered or not; empty if it had ended. */
    private Optional<String> end(String session) {
        var whose = jdbc.sql("""
                        with ended as (
                            delete from signed_in
                            where md5(provider_session) = md5(:session) and provider_session = :session returning device
                        ), forgotten as (
                            delete from remembered_sign_in where device in (select device from ended)
                        )
                        select distinct username from known_device where id in (select device from ended)
                        """).param("session", session).query(String.class).optional();
        sessions.forget();
        return whose;
    }
}
