package id.sinergi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.NationalStaff;
import id.sinergi.ViewTestExtension;
import id.sinergi.database.PostgresTest;
import id.sinergi.report.FileRows;
import id.sinergi.report.ReportFormat;
import id.sinergi.report.ReportService;
import id.sinergi.security.UserRole;
import id.sinergi.statistics.PublishedRows;
import id.sinergi.statistics.StatisticsDocuments;
import id.sinergi.statistics.StatisticsNames;
import id.sinergi.statistics.StatisticsService;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PostgresTest(emptied = true)
@NationalStaff
class FirstStartTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private IntakeService intake;

    @Autowired
    private ApprovalService approvals;

    @Autowired
    private BatchRepository batches;

    @Autowired
    private Clock clock;

    @Autowired
    private StatisticsService statistics;

    @Autowired
    private StatisticsDocuments documents;

    @Autowired
    private StatisticsNames names;

    @Autowired
    private ReportService reports;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void anEmptyDatabaseGetsThePublishedFiguresAndDemoPeopleOnce() throws IOException {
        var firstStart = new FirstStart(intake, approvals, batches, clock, true);
        firstStart.run(new DefaultApplicationArguments());
        assertThat(count("published_figure WHERE batch_out IS NULL")).isGreaterThan(200);
        assertThat(count("batch WHERE demo")).isEqualTo(4);
        assertThat(count("batch WHERE rows_rejected > 0")).isZero();
        assertThat(count("training WHERE batch_out IS NULL")).isGreaterThanOrEqualTo(20_000);
        assertThat(count("cell WHERE trained > 0")).isPositive();

        int before = intake.batchCount();
        firstStart.run(new DefaultApplicationArguments());
        assertThat(intake.batchCount()).isEqualTo(before);

        ViewTestExtension.signIn(context, UserRole.MANAGER, "id", 3578);
        everyPublishedFigureIsSeenAndExported();
    }

    /** Page by page: the rows of the files, read by hand, are those on the screen and those in the files. */
    private void everyPublishedFigureIsSeenAndExported() throws IOException {
        var rows = PublishedRows.all();
        assertThat(count("published_figure WHERE batch_out IS NULL")).isEqualTo(rows.size());
        var pages = rows.stream().collect(Collectors.groupingBy(PublishedRows.Row::page));
        assertThat(pages).hasSizeGreaterThan(30);
        for (var page : pages.entrySet()) {
            var document = documents.of(statistics.page(page.getKey(), List.of()), "statistik", Locale.of("id"));
            assertThat(PublishedRows.seen(document))
                    .as("%s", page.getKey())
                    .containsExactlyInAnyOrderElementsOf(page.getValue().stream()
                            .map(row -> row.written(names))
                            .toList());
            assertThat(FileRows.of(reports.file(document, ReportFormat.XLSX), ReportFormat.XLSX, 3))
                    .containsAll(page.getValue().stream()
                            .map(row -> FileRows.squeezed(row.cells(names)))
                            .toList());
        }
    }

    private int count(String what) {
        return jdbc.sql("SELECT count(*) FROM " + what).query(Integer.class).single();
    }
}
