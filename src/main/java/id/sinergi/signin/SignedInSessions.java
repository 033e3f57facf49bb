package id.sinergi.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.sinergi.database.NotificationListener;
import id.sinergi.security.SignInsEnded;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Which sessions are signed in, kept in the database, so that they can be listed and ended from elsewhere. What was ended
 * is out at its next request, on other nodes too: they hear of it through PostgreSQL's NOTIFY on {@value #CHANNEL}.
 */
@Component
class SignedInSessions implements SessionAuthenticationStrategy, SmartLifecycle {

    /** Attribute of the session: its number here. */
    static final String SIGNED_IN = "sinergi.sign-in-number";

    private static final String CHANNEL = "sinergi_sign_ins";

    /** For what no node said, such as a sign-out while the connection that tells of it was lost. */
    private static final Duration MEMORY = Duration.ofSeconds(30);

    private final JdbcClient jdbc;
    private final KnownDevices devices;
    private final Clock clock;
    private final Cache<String, Optional<Instant>> known =
            Caffeine.newBuilder().expireAfterWrite(MEMORY).maximumSize(10_000).build();
    private final NotificationListener listener;

    SignedInSessions(JdbcClient jdbc, KnownDevices devices, Clock clock, JdbcConnectionDetails details) {
        this.jdbc = jdbc;
        this.devices = devices;
        this.clock = clock;
        this.listener = new NotificationListener(
                details, List.of(CHANNEL), known::invalidateAll, (channel, said) -> known.invalidateAll());
    }

    @Override
    @Transactional
    public void onAuthentication(Authentication signedIn, HttpServletRequest request, HttpServletResponse response) {
        var device = devices.recognise(signedIn.getName(), request, response);
        var number = Secret.random().hash();
        jdbc.sql("insert into signed_in (id, device, since, provider_session) values (?, ?, ?, ?)")
                .param(number)
                .param(device)
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .param(signedIn.getPrincipal() instanceof OidcViewer viewer ? viewer.session() : null)
                .update();
        // Only those who are signed in get a session, and whoever asks for it here is about to be.
        SecurityContextHolder.getContext().setAuthentication(signedIn);
        request.getSession().setAttribute(SIGNED_IN, number);
    }

    /** Since when the session has been signed in; empty if that was ended. */
    Optional<Instant> since(String number) {
        return known.get(number, this::load);
    }

    private Optional<Instant> load(String number) {
        return jdbc.sql("select since from signed_in where id = ?")
                .param(number)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** Ends one session, as a sign-out does. */
    @Transactional
    void end(String number) {
        jdbc.sql("delete from signed_in where id = ?").param(number).update();
        forget();
    }

    /** Ends all sessions that began before that moment. */
    @Transactional
    void endBefore(Instant moment) {
        jdbc.sql("delete from signed_in where since < ?")
                .param(moment.atOffset(ZoneOffset.UTC))
                .update();
        forget();
    }

    /** With the change that ends them, or not at all. */
    @EventListener
    void end(SignInsEnded change) {
        jdbc.sql("""
                        delete from signed_in s using known_device d
                        where d.id = s.device and d.username = ? and s.id <> ?
                        """)
                .params(change.username(), Optional.ofNullable(change.kept()).orElse(""))
                .update();
        jdbc.sql("delete from remembered_sign_in r using known_device d where d.id = r.device and d.username = ?")
                .param(change.username())
                .update();
        tell();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void forget(SignInsEnded change) {
        known.invalidateAll();
    }

    /** After rows of others went with something else: a device, or a sign-in at the provider. */
    void forget() {
        known.invalidateAll();
        tell();
    }

    /** All nodes, this one too, once the present transaction has committed. */
    private void tell() {
        jdbc.sql("select pg_notify('%s', '')".formatted(CHANNEL)).query().singleRow();
    }

    @Override
    public void start() {
        listener.start();
    }

    @Override
    public void stop() {
        listener.stop();
    }

    @Override
    public boolean isRunning() {
        return listener.isRunning();
    }
}
