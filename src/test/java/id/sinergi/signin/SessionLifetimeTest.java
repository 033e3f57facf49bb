package id.sinergi.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.sinergi.database.PostgresTest;
import id.sinergi.security.CurrentViewer;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** A session ends an hour after its last use and twelve hours after its sign-in. */
@PostgresTest
class SessionLifetimeTest {

    private static final String USER = "umur.sesi";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private CurrentViewer viewer;

    @Autowired
    private JdbcConnectionDetails details;

    private final MovingClock clock = new MovingClock();
    private MockHttpSession session = new MockHttpSession();
    private PresentSession filter;
    private KnownDevices devices;
    private SignedInSessions sessions;

    @BeforeEach
    void signIn() {
        jdbc.sql(
                        "insert into app_user (username, display_name, password_hash, role) values (?, ?, '{none}', 'MINISTER')"
                                + " on conflict do nothing")
                .params(USER, USER)
                .update();
        devices = new KnownDevices(jdbc, clock);
        sessions = new SignedInSessions(jdbc, devices, clock, details);
        filter = new PresentSession(sessions, viewer, SignInDatabase.settings(null), clock);
        sessions.onAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(USER, "", List.of()),
                request(""),
                new MockHttpServletResponse());
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
        jdbc.sql("delete from known_device where username = ?").param(USER).update();
    }

    @Test
    void anHourWithoutUseEndsIt() throws Exception {
        assertThat(isOpen("")).isTrue();
        clock.pass(Duration.ofMinutes(59));
        assertThat(isOpen("")).isTrue();
        clock.pass(Duration.ofMinutes(61));
        assertThat(isOpen("")).isFalse();
        assertThat(signedIn()).isZero();
    }

    @Test
    void anOpenPageAloneIsNoUse() throws Exception {
        assertThat(isOpen("")).isTrue();
        clock.pass(Duration.ofMinutes(40));
        assertThat(isOpen("v-r=heartbeat&v-uiId=0")).isTrue();
        assertThat(isOpen("v-r=push&v-uiId=0")).isTrue();
        clock.pass(Duration.ofMinutes(21));
        assertThat(isOpen("")).isFalse();
    }

    @Test
    void twelveHoursEndItHoweverBusyItIs() throws Exception {
        for (int half = 0; half < 24; half++) {
            assertThat(isOpen("")).isTrue();
            clock.pass(Duration.ofMinutes(30));
        }
        assertThat(isOpen("")).isFalse();
        assertThat(signedIn()).isZero();
    }

    @Test
    void aDeviceThatIsForgottenFromTheListIsOut() throws Exception {
        assertThat(isOpen("")).isTrue();
        var here = devices.of(USER, Optional.empty());
        assertThat(here).singleElement().matches(Device::signedIn);

        devices.forget("orang.lain", here.getFirst().id());
        sessions.forget();
        assertThat(isOpen("")).isTrue();
        devices.forget(USER, here.getFirst().id());
        sessions.forget();
        assertThat(isOpen("")).isFalse();
    }

    /** As when rights were changed there: this node remembers for half a minute who is signed in. */
    @Test
    void aSessionThatAnotherNodeEndsIsOutAtOnce() throws Exception {
        int before = listeners();
        sessions.start();
        try {
            await().until(() -> listeners() == before + 1);
            assertThat(isOpen("")).isTrue();
            var another = new SignedInSessions(jdbc, devices, clock, details);
            another.end(String.valueOf(session.getAttribute(SignedInSessions.SIGNED_IN)));

            await().atMost(Duration.ofSeconds(3)).until(() -> !isOpen(""));
        } finally {
            sessions.stop();
        }
    }

    private int listeners() {
        return jdbc.sql("""
                        select count(*) from pg_stat_activity
                        where datname = current_database() and query = 'listen sinergi_sign_ins'
                        """).query(Integer.class).single();
    }

    private boolean isOpen(String query) throws ServletException, IOException {
        filter.doFilter(request(query), new MockHttpServletResponse(), new MockFilterChain());
        return SecurityContextHolder.getContext().getAuthentication() != null && !session.isInvalid();
    }

    private MockHttpServletRequest request(String query) {
        var request = new MockHttpServletRequest();
        request.setQueryString(query);
        request.setSession(session);
        return request;
    }

    private int signedIn() {
        return jdbc.sql("select count(*) from signed_in s join known_device d on d.id = s.device where username = ?")
                .param(USER)
                .query(Integer.class)
                .single();
    }
}
