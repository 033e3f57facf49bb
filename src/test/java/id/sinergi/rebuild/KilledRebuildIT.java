package id.sinergi.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.sinergi.database.PostgresTest;
import id.sinergi.indicator.Ledger;
import id.sinergi.indicator.RandomHistory;
import id.sinergi.journey.RecordPosting;
import id.sinergi.start.CommandProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Random;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What is left when a rebuild dies by SIGKILL just before its swap: a real process on the test's database. */
@PostgresTest(ownDatabase = true)
class KilledRebuildIT {

    private static final Duration START = Duration.ofMinutes(4);

    @TempDir
    private Path directory;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private RecordPosting posting;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Rebuild rebuild;

    @Autowired
    private Environment environment;

    @Test
    void theOldFiguresStayInForceAndTheNextRunCleansUp() throws IOException, SQLException, InterruptedException {
        new RandomHistory(jdbc, transaction, posting, ledger, new Random(41)).post(9, directory);
        jdbc.sql("update cell set placed = placed + 7").update();
        var altered = FigureDigest.ofAll(jdbc);
        var log = Files.createFile(directory.resolve("rebuild.log"));

        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("LOCK TABLE cell IN ACCESS SHARE MODE");
            var running = CommandProcess.start(environment, directory.resolve("data"), log, "rebuild", "--language=en");
            await().atMost(START).until(() -> Files.readString(log).contains("Waiting until nobody"));
            assertThat(FigureDigest.ofAll(jdbc)).as("read beside the rebuild").isEqualTo(altered);
            running.destroyForcibly().waitFor();
            connection.rollback();
        }
        assertThat(FigureDigest.ofAll(jdbc)).as("after the kill").isEqualTo(altered);
        assertThat(schemas()).isPositive();

        rebuild.run((batches, of) -> {});

        assertThat(FigureDigest.ofAll(jdbc)).isNotEqualTo(altered);
        assertThat(schemas()).isZero();
    }

    private int schemas() {
        return jdbc.sql("select count(*) from pg_namespace where nspname like 'figures%'")
                .query(Integer.class)
                .single();
    }
}
