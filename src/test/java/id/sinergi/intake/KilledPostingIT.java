package id.sinergi.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.sinergi.NationalStaff;
import id.sinergi.database.PostgresTest;
import id.sinergi.row.FileKind;
import id.sinergi.start.CommandProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is left when the application dies by SIGKILL while it posts: a real process of its own on the test's database. */
@PostgresTest(emptied = true)
@NationalStaff
class KilledPostingIT {

    private static final Duration START = Duration.ofMinutes(2);

    @TempDir
    private Path directory;

    @Autowired
    private IntakeService intake;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private Environment environment;

    @Test
    void everyFigureIsAsBeforeAndTheUploadCanStillBePosted() throws IOException, SQLException, InterruptedException {
        var first = intake.stage(file("A", 50), "a.csv", "uji", false, ProgressListener.NONE);
        assertThat(intake.post(first.upload(), "uji", false)).isInstanceOf(PostResult.Posted.class);
        var before = figures();

        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("LOCK TABLE cell IN EXCLUSIVE MODE");
            var posting = CommandProcess.start(
                    environment,
                    directory.resolve("data"),
                    directory.resolve("import.log"),
                    "import",
                    file("B", 500).toString());
            await().atMost(START).until(() -> waitingForTheCells() == 1);
            posting.destroyForcibly().waitFor();
            connection.rollback();
        }
        await().atMost(START).until(() -> waitingForTheCells() == 0 && otherTransactions() == 0);

        assertThat(figures()).isEqualTo(before);
        var waiting = intake.waiting().getFirst();
        assertThat(waiting.added()).isEqualTo(500);
        assertThat(intake.post(waiting.upload(), "uji", false)).isInstanceOf(PostResult.Posted.class);
        assertThat(figures().getFirst()).isEqualTo("550");
    }

    /** Records, batches, ledger and cells, as one list that any change would change. */
    private List<String> figures() {
        return jdbc.sql("""
                        SELECT count(*)::text FROM training WHERE batch_out IS NULL
                        UNION ALL SELECT count(*)::text FROM training
                        UNION ALL SELECT count(*)::text FROM batch
                        UNION ALL SELECT md5(coalesce(string_agg(c::text, '|' ORDER BY c::text), '')) FROM cell c
                        """).query((row, i) -> row.getString(1)).list();
    }

    private int waitingForTheCells() {
        return count("pg_locks WHERE NOT granted AND relation = 'cell'::regclass");
    }

    private int otherTransactions() {
        return count("pg_stat_activity WHERE datname = current_database() AND xact_start IS NOT NULL"
                + " AND pid <> pg_backend_pid() AND backend_type = 'client backend'");
    }

    private int count(String what) {
        return jdbc.sql("SELECT count(*) FROM " + what).query(Integer.class).single();
    }

    private Path file(String prefix, int rows) throws IOException {
        var text = IntStream.rangeClosed(1, rows)
                .mapToObj(i ->
                        "%s-%d,99%s%010d,P,2001,52.03,579360,MAN,14,2026-1,2026-01-05,2026-02-05,selesai,MOU-2025"
                                .formatted(prefix, i, String.format("%04d", (int) prefix.charAt(0)), i))
                .collect(Collectors.joining("\n", String.join(",", FileKind.TRAINING.columns()) + "\n", "\n"));
        return Files.writeString(directory.resolve(prefix + ".csv"), text);
    }
}
