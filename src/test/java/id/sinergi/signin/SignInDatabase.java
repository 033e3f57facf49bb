package id.sinergi.signin;

import id.sinergi.database.TestDatabase;
import id.sinergi.person.TestSeal;
import id.sinergi.signin.SignInSettings.SecondFactor;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** A database with the user {@code ibu.menteri} for tests of what sign-ins leave there. */
final class SignInDatabase implements AutoCloseable {

    static final String USER = "ibu.menteri";

    private final TestDatabase database = TestDatabase.create();
    private final SingleConnectionDataSource connection;
    private final JdbcClient jdbc;
    private final MovingClock clock = new MovingClock();

    SignInDatabase() {
        try {
            connection = new SingleConnectionDataSource(database.connection(), true);
        } catch (SQLException away) {
            throw new IllegalStateException(away);
        }
        jdbc = JdbcClient.create(connection);
        jdbc.sql(
                        "insert into app_user (username, display_name, password_hash, role) values (?, ?, '{none}', 'MINISTER')")
                .params(USER, USER)
                .update();
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    MovingClock clock() {
        return clock;
    }

    KnownDevices devices() {
        return new KnownDevices(jdbc, clock);
    }

    /** Nobody has failed yet. */
    SignInLimits limits() {
        jdbc.sql("delete from sign_in_failure").update();
        return limitsOfAnotherNode();
    }

    SignInLimits limitsOfAnotherNode() {
        return new SignInLimits(devices(), new Failures(jdbc, clock), clock);
    }

    SecondFactors factors() {
        return new SecondFactors(jdbc, TestSeal.of("an installation's secret"), clock);
    }

    /** An hour idle, twelve at most, links for three days. */
    static SignInSettings settings(@Nullable SecondFactor rule) {
        return new SignInSettings(
                Duration.ofHours(1), Duration.ofHours(12), Duration.ofDays(14), Duration.ofHours(72), rule);
    }

    /** Signs the user in from a browser without a cookie, and tells the hash of the cookie that it gets. */
    String newDevice() {
        var response = new MockHttpServletResponse();
        devices().recognise(USER, new MockHttpServletRequest(), response);
        return new Secret(response.getCookie(KnownDevices.COOKIE.name()).getValue()).hash();
    }

    /** From here on the database does not answer. */
    void die() {
        database.close();
    }

    @Override
    public void close() {
        connection.destroy();
        database.close();
    }
}
