package id.sinergi.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExternalDatabaseTest {

    @Test
    void theNamedDatabaseIsUsedAsItIs() {
        try (var server = TestDatabase.create()) {
            var database = ExternalDatabase.reached(settings(server), false);

            assertThat(database.getJdbcUrl()).isEqualTo(server.url());
            assertThat(database).asString().doesNotContain(server.password());
        }
    }

    @Test
    void anAddressWhereNothingListensIsSaidInOneLineWithoutThePassword() {
        var nowhere = settings("jdbc:postgresql://127.0.0.1:1/sinergi?password=secret", "sinergi", "secret");

        assertThatExceptionOfType(DatabaseException.class)
                .isThrownBy(() -> ExternalDatabase.reached(nowhere, false))
                .withMessageStartingWith("The database at jdbc:postgresql://127.0.0.1:1/sinergi does not answer: ")
                .withMessageNotContainingAny("secret", "\n");
    }

    @Test
    void aWrongPasswordIsSaidInOneLine() {
        try (var server = TestDatabase.create()) {
            assertThatExceptionOfType(DatabaseException.class)
                    .isThrownBy(() -> ExternalDatabase.reached(settings(server.url(), server.user(), "guess"), false))
                    .withMessageContaining("password authentication failed")
                    .satisfies(e -> assertThat(e.remedy()).contains("SINERGI_DB_PASSWORD"));
        }
    }

    @Test
    void oneAccountForOwnerAndApplicationIsRefusedUnlessAllPeopleAreMadeUp() {
        try (var server = TestDatabase.create()) {
            var one = settings(server.url(), server.owner(), server.ownerPassword());

            assertThatExceptionOfType(DatabaseException.class)
                    .isThrownBy(() -> ExternalDatabase.reached(one, false))
                    .withMessageContaining("no policy on rows holds it back")
                    .satisfies(e -> assertThat(e.remedy()).contains("SINERGI_DB_OWNER", "CREATE ROLE sinergi_app"));
            assertThat(ExternalDatabase.reached(one, true).getUsername()).isEqualTo(server.owner());
        }
    }

    @Test
    void anApplicationThatMayActForTheOwnerIsRefusedToo() {
        try (var server = TestDatabase.create()) {
            var owner = new DatabaseSettings(
                    server.url(), server.owner(), server.ownerPassword(), "somebody", "else", 0, false);
            var superuser = new DatabaseSettings(
                    server.url(), "postgres", TestServer.running().password(), server.owner(), "", 0, false);

            for (var settings : List.of(owner, superuser)) {
                assertThatExceptionOfType(DatabaseException.class)
                        .isThrownBy(() -> ExternalDatabase.reached(settings, false))
                        .withMessageContaining("no policy on rows holds it back");
            }
        }
    }

    private static DatabaseSettings settings(TestDatabase server) {
        return new DatabaseSettings(
                server.url(), server.user(), server.password(), server.owner(), server.ownerPassword(), 0, false);
    }

    private static DatabaseSettings settings(String url, String user, String password) {
        return new DatabaseSettings(url, user, password, "", "", 0, false);
    }
}
