package id.sinergi.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.SinergiApplication;
import id.sinergi.catalog.Catalog;
import id.sinergi.database.OldDatabase;
import id.sinergi.database.SystemRows;
import id.sinergi.database.TestDatabase;
import id.sinergi.demo.FileRecount;
import id.sinergi.journey.RecordPosting;
import id.sinergi.journey.Unmatched;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A database that an earlier version filled is brought up to date by starting the application, with nothing lost. Some of
 * its figures are wrong before, so that they are right afterwards only if all were counted again.
 */
class UpgradeTest {

    @TempDir
    private Path directory;

    @Test
    void everyFigureOfAnOlderDatabaseEqualsARecountAsOfEveryBatch() throws SQLException, IOException {
        try (var database = TestDatabase.empty()) {
            var loaded = OldDatabase.load(database, "45");
            JdbcClient.create(database.owning())
                    .sql("update cell set trained = trained + 1, placed = 0")
                    .update();
            keepPeopleInClear(JdbcClient.create(database.dataSource()));
            try (var context = start(database)) {
                SystemRows.run(() -> isAsItWas(context, loaded));
            }
        }
    }

    private void isAsItWas(ConfigurableApplicationContext context, Map<String, Integer> loaded) {
        try {
            rowsAreAllThere(context, loaded);
            figuresEqualARecount(context);
            nobodyIsKeptInClear(context);
        } catch (SQLException | IOException failure) {
            throw new AssertionError(failure);
        }
    }

    /** As versions did that looked for a row's own number only. */
    private static void keepPeopleInClear(JdbcClient jdbc) {
        for (var statement : List.of(
                "update training set cohort = 'kelas 9917084501010001' where id % 7 = 0",
                "update training set source_id = source_id || ' 9917.0845.0101.0001' where id % 5 = 0",
                "update placement set job = 'juru las, paspor C7391846' where id % 3 = 0")) {
            assertThat(jdbc.sql(statement).update()).isPositive();
        }
    }

    private static void nobodyIsKeptInClear(ConfigurableApplicationContext context) {
        var jdbc = context.getBean(JdbcClient.class);
        assertThat(jdbc.sql("select certificate_no from certification where certificate_no is not null")
                        .query((row, number) -> row.getString(1))
                        .list())
                .isNotEmpty()
                .allSatisfy(number -> assertThat(number).matches("[0-9a-f]{32}"));
        for (var table : List.of("training", "journey", "placement")) {
            assertThat(jdbc.sql("select t::text from %s t where t::text ~ '7391846|9917[.]?0845'".formatted(table))
                            .query((row, number) -> row.getString(1))
                            .list())
                    .as(table)
                    .isEmpty();
        }
    }

    private static ConfigurableApplicationContext start(TestDatabase database) {
        return new SpringApplicationBuilder(SinergiApplication.class)
                .run(
                        "--server.port=0",
                        "--sinergi.demo=true",
                        "--sinergi.db.url=" + database.url(),
                        "--sinergi.db.user=" + database.user(),
                        "--sinergi.db.password=" + database.password(),
                        "--sinergi.db.owner=" + database.owner(),
                        "--sinergi.db.owner-password=" + database.ownerPassword(),
                        "--sinergi.person-key=a secret for tests, long enough to be one",
                        "--sinergi.data-directory=" + database.files());
    }

    /** Remembered sign-ins end with their table, since what identifies them is kept otherwise now. */
    private static final String ENDED = "persistent_logins";

    /** Work in the background and the audit log go on; the figures' own tables are recounted. */
    private static void rowsAreAllThere(ConfigurableApplicationContext context, Map<String, Integer> loaded) {
        var jdbc = context.getBean(JdbcClient.class);
        assertThat(loaded)
                .containsKeys("training", "target", "published_figure", "saved_view", "schedule", "export_part");
        loaded.remove(ENDED);
        loaded.forEach((table, rows) -> assertThat(jdbc.sql("select count(*) from " + table)
                        .query(Integer.class)
                        .single())
                .as("rows of %s", table)
                .isGreaterThanOrEqualTo(rows));
    }

    private void figuresEqualARecount(ConfigurableApplicationContext context) throws SQLException, IOException {
        var jdbc = context.getBean(JdbcClient.class);
        var catalog = context.getBean(Catalog.class);
        var cells = new CellRows(jdbc, catalog);
        var lags = new LagRows(jdbc, catalog);
        var waiting = new WaitingRows(jdbc, catalog);
        var files = new RevisionFiles(context.getBean(DataSource.class), directory);
        var batches = jdbc.sql("select id from batch order by id")
                .query(Integer.class)
                .list();
        assertThat(batches).hasSize(15);
        for (int batch : batches) {
            var recount = FileRecount.of(files.asOf(batch));
            assertThat(cells.ledgerAsOf(batch))
                    .as("ledger as of batch %d", batch)
                    .isEqualTo(recount.cells());
            assertThat(cells.cellsAsOf(batch))
                    .as("cells as of batch %d", batch)
                    .isEqualTo(cells.rolledUp(recount.cells()));
            assertThat(lags.upTo(batch)).as("lags as of batch %d", batch).isEqualTo(lags.expected(recount.journeys()));
            assertThat(waiting.upTo(batch))
                    .as("waiting as of batch %d", batch)
                    .isEqualTo(waiting.expected(recount.journeys()));
            assertThat(context.getBean(RecordPosting.class).unmatched(batch))
                    .as("unmatched as of batch %d", batch)
                    .isEqualTo(new Unmatched(recount.unmatchedTests(), recount.unmatchedPlacements()));
        }
        assertThat(cells.present())
                .isEqualTo(cells.cellsAsOf(Integer.MAX_VALUE))
                .isNotEmpty();
    }
}
