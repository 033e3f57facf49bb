package id.sinergi.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import id.sinergi.DemoProgramme;
import id.sinergi.ViewTest;
import id.sinergi.component.KpiTile;
import id.sinergi.dashboard.FileTexts;
import id.sinergi.database.PostgresTest;
import id.sinergi.indicator.FiguresReplaced;
import id.sinergi.indicator.Slice;
import id.sinergi.period.PeriodRange;
import id.sinergi.report.ReportFormat;
import id.sinergi.report.ReportOrder;
import id.sinergi.report.ReportService;
import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What readers are told while figures differ from what was posted, and what files say of the seals. */
@PostgresTest(properties = DemoProgramme.CONTEXT)
@ViewTest
class SealedPagesTest {

    private static final List<ReportFormat> FORMATS =
            List.of(ReportFormat.CSV_PLAIN, ReportFormat.XLSX, ReportFormat.PPTX, ReportFormat.PDF_PAPER);

    private static final PeriodRange PERIOD = new PeriodRange(YearMonth.of(2025, 12), YearMonth.of(2026, 8));

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ReportService reports;

    @Test
    void everyPageSaysSinceWhenFiguresAreInDoubtAndNoStatusIsGiven() {
        DemoProgramme.in(context);
        int batch = last();
        try {
            doubt(batch);
            open("");
            assertThat(_get(SealAlert.class).getElement().getTextRecursively()).contains("Sejak batch " + batch);
            assertThat(tiles()).isNotEmpty().allMatch(tile -> tile.contains("Diragukan"));

            open("&per=" + (batch - 1));
            assertThat(tiles()).noneMatch(tile -> tile.contains("Diragukan"));
        } finally {
            believe();
        }
        open("");
        _assertNone(SealAlert.class);
        assertThat(tiles()).noneMatch(tile -> tile.contains("Diragukan"));
    }

    @Test
    void filesSayTheNewestSealAndWhetherFiguresAreInDoubt() throws IOException {
        DemoProgramme.in(context);
        var seal = "segel \\d+:[0-9a-f]{4} [0-9a-f]{4}";

        for (var format : FORMATS) {
            assertThat(words(format)).as("%s", format).containsPattern("batch " + last() + " · " + seal);
        }
        try {
            doubt(2);
            for (var format : FORMATS) {
                assertThat(words(format)).as("%s", format).containsPattern(seal + " · angka sejak batch 2 diragukan");
            }
        } finally {
            believe();
        }
    }

    private String words(ReportFormat format) throws IOException {
        var order = new ReportOrder("Uji", List.of(), Slice.of("MOU-2025", PERIOD), Locale.of("id"));
        return FileTexts.of(reports.file(order, format).content(), format).replaceAll("\\s+", " ");
    }

    private void open(String more) {
        UI.getCurrent().navigate("", QueryParameters.fromString("periode=2025-12..2026-08" + more));
    }

    private static List<String> tiles() {
        return _find(KpiTile.class).stream()
                .map(tile -> tile.getElement().getTextRecursively())
                .toList();
    }

    private void doubt(int batch) {
        jdbc.sql("insert into seal_break values ('LEDGER', ?, 'ALTERED', now())")
                .param(batch)
                .update();
        context.publishEvent(new FiguresReplaced());
    }

    private void believe() {
        jdbc.sql("delete from seal_break").update();
        context.publishEvent(new FiguresReplaced());
    }

    private int last() {
        return jdbc.sql("select max(id) from batch").query(Integer.class).single();
    }
}
