package id.sinergi.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class TestDatabaseTest {

    @Test
    void eachTestGetsADatabaseThatNoOtherTestSees() {
        try (var one = TestDatabase.create();
                var other = TestDatabase.create()) {
            JdbcClient.create(one.owning()).sql("CREATE TABLE mine ()").update();

            assertThat(JdbcClient.create(other.dataSource())
                            .sql("SELECT to_regclass('mine') IS NULL")
                            .query(Boolean.class)
                            .single())
                    .isTrue();
        }
    }
}
