package id.sinergi.signin;

import id.sinergi.database.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** A database with the user {@code ibu.menteri} for tests of what sign-ins leave there. */
final class SignInDatabase implements AutoCloseable {

    static final String USER = "ibu.menteri";

    private final TestDatabase database = TestDatabase.create();
    private final JdbcClient jdbc = JdbcClient.create(database.dataSource());
    private final MovingClock clock = new MovingClock();

    SignInDatabase() {
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
        database.close();
    }
}
