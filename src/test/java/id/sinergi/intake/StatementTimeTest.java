package id.sinergi.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.sinergi.database.DatabaseTrouble;
import id.sinergi.database.PostgresTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** How long a statement may take: a question of a screen not long, a posting as long as it does. */
@PostgresTest
class StatementTimeTest {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource database;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private PostingLock lock;

    @Test
    void everyConnectionEndsAStatementThatTakesTooLongAlsoThoseThatMigrated() throws SQLException {
        var timeouts = new ArrayList<String>();
        try (var one = database.getConnection();
                var other = database.getConnection();
                var third = database.getConnection()) {
            for (var connection : List.of(one, other, third)) {
                try (var rows = connection.createStatement().executeQuery("show statement_timeout")) {
                    rows.next();
                    timeouts.add(rows.getString(1));
                }
            }
        }

        assertThat(timeouts).containsOnly("30s");
    }

    @Test
    void aPostingTakesItsTimeAndItsConnectionIsLimitedAgainAfterwards() {
        transaction.executeWithoutResult(status -> {
            lock.take();
            assertThat(timeout()).isEqualTo("0");
        });

        assertThat(timeout()).isEqualTo("30s");
    }

    @Test
    void aStatementThatWasEndedIsToldFromADatabaseThatIsAway() {
        var ended = catchThrowable(() -> transaction.executeWithoutResult(status -> {
            jdbc.sql("set local statement_timeout = '20ms'").update();
            jdbc.sql("select 1 from pg_sleep(5)").query((row, number) -> 1).list();
        }));

        assertThat(DatabaseTrouble.behind(ended)).contains(DatabaseTrouble.SLOW);
    }

    private String timeout() {
        return jdbc.sql("show statement_timeout")
                .query((row, number) -> row.getString(1))
                .single();
    }
}
