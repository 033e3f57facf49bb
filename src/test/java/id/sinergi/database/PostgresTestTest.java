package id.sinergi.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PostgresTest
class PostgresTestTest {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void theApplicationRunsOnAFreshTestDatabase() {
        assertThat(jdbc.sql("SELECT current_database()").query(String.class).single())
                .startsWith("test_");
    }

    @Test
    void theMigrationsOfTheTemplateAreNotRepeated() {
        assertThat(jdbc.sql("SELECT to_regclass('flyway_schema_history') IS NOT NULL")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }
}
