package db.migration;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.database.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.Context;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class ReferenceRowsTest {

    @Test
    void runningAgainBringsBackWhatTheFilesSayAndKeepsWhatTheyDoNotKnow() throws SQLException {
        try (var database = TestDatabase.create();
                var connection = database.connection()) {
            var jdbc = JdbcClient.create(database.dataSource());
            jdbc.sql("UPDATE region SET name_en = 'Elsewhere', iso = NULL WHERE code = 3500")
                    .update();
            jdbc.sql("INSERT INTO sector VALUES (99, 'OLD', 'Lama', 'Old', 99)").update();
            jdbc.sql("UPDATE sector SET name_id = 'Diubah', revision = 1 WHERE code = 'MAN'")
                    .update();
            jdbc.sql("UPDATE sector SET name_id = 'Rusak' WHERE code = 'PAR'").update();

            new R__Reference_rows().migrate(context(connection));

            assertThat(jdbc.sql("SELECT name_en || ' ' || iso FROM region WHERE code = 3500")
                            .query(String.class)
                            .single())
                    .isEqualTo("East Java ID-JI");
            assertThat(jdbc.sql("SELECT count(*) FROM region").query(Long.class).single())
                    .isEqualTo(553);
            assertThat(jdbc.sql("SELECT count(*) FROM sector").query(Long.class).single())
                    .isEqualTo(13);
            assertThat(jdbc.sql("SELECT name_id FROM sector WHERE code IN ('MAN', 'PAR') ORDER BY code")
                            .query(String.class)
                            .list())
                    .as("what an administrator has changed stays")
                    .containsExactly("Diubah", "Pariwisata");
        }
    }

    private static Context context(Connection connection) {
        return new Context() {
            @Override
            public Configuration getConfiguration() {
                return new FluentConfiguration();
            }

            @Override
            public Connection getConnection() {
                return connection;
            }
        };
    }
}
