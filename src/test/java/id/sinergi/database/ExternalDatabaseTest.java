package id.sinergi.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class ExternalDatabaseTest {

    @Test
    void theNamedDatabaseIsUsedAsItIs() {
        try (var server = TestDatabase.create()) {
            var database = ExternalDatabase.reached(settings(server.url(), server.user(), server.password()));

            assertThat(database.getJdbcUrl()).isEqualTo(server.url());
            assertThat(database).asString().doesNotContain(server.password());
        }
    }

    @Test
    void anAddressWhereNothingListensIsSaidInOneLineWithoutThePassword() {
        var nowhere = settings("jdbc:postgresql://127.0.0.1:1/sinergi?password=secret", "sinergi", "secret");

        assertThatExceptionOfType(DatabaseException.class)
                .isThrownBy(() -> ExternalDatabase.reached(nowhere))
                .withMessageStartingWith("The database at jdbc:postgresql://127.0.0.1:1/sinergi does not answer: ")
                .withMessageNotContainingAny("secret", "\n");
    }

    @Test
    void aWrongPasswordIsSaidInOneLine() {
        try (var server = TestDatabase.create()) {
            assertThatExceptionOfType(DatabaseException.class)
                    .isThrownBy(() -> ExternalDatabase.reached(settings(server.url(), server.user(), "guess")))
                    .withMessageContaining("password authentication failed")
                    .satisfies(e -> assertThat(e.remedy()).contains("SINERGI_DB_PASSWORD"));
        }
    }

    private static DatabaseSettings settings(String url, String user, String password) {
        return new DatabaseSettings(url, user, password, 0, false);
    }
}
