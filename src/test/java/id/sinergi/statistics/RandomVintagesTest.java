package id.sinergi.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.ViewTestExtension;
import id.sinergi.chart.SeriesChart;
import id.sinergi.database.PostgresTest;
import id.sinergi.document.ChartSection;
import id.sinergi.document.DataTable;
import id.sinergi.document.ReportSection;
import id.sinergi.document.TableSection;
import id.sinergi.language.Figures;
import id.sinergi.report.FileRows;
import id.sinergi.report.ReportFormat;
import id.sinergi.report.ReportService;
import id.sinergi.security.UserRole;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Of random vintages, triangle, chart, table and files hold the figures that were published, and gaps are not closed. */
@PostgresTest
class RandomVintagesTest {

    private static final Locale INDONESIAN = Locale.of("id");
    private static final int WORLDS = 60;
    private static final int EXPORTED = 3;

    @Autowired
    private ApplicationContext context;

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

    @BeforeEach
    void signInSomebodyOfOneRegency() {
        ViewTestExtension.signIn(context, UserRole.MANAGER, "id", 3578);
    }

    @AfterEach
    void signOut() {
        ViewTestExtension.signOut();
    }

    @Test
    void triangleChartTableAndFilesHoldTheFiguresThatWerePublished() throws IOException {
        var random = new Random(17);
        for (int i = 0; i < WORLDS; i++) {
            var world = PublishedWorld.of("UJI_ACAK_" + i, random);
            world.write(jdbc);
            try {
                checkTotals(world, i < EXPORTED);
                checkTables(world, i < EXPORTED);
            } finally {
                world.remove(jdbc);
            }
        }
    }

    private void checkTotals(PublishedWorld world, boolean exported) throws IOException {
        var totals = world.of(PublishedDimension.TOTAL);
        if (totals.isEmpty()) {
            return;
        }
        var page = page(world, PublishedDimension.TOTAL, null);
        checkSeries(page, totals, exported);
    }

    private void checkSeries(StatisticsPage page, List<PublishedFigure> figures, boolean exported) throws IOException {
        var document = documents.of(page, "statistik", INDONESIAN);
        assertThat(cells(tables(document.sections(), "Periode × terbitan")))
                .containsExactlyInAnyOrderElementsOf(written(figures, RandomVintagesTest::span));
        assertThat(chart(document.sections()).series().stream()
                        .flatMap(series -> series.points().stream())
                        .map(point -> point.key() + " " + (long) (double) Objects.requireNonNull(point.value()) + " "
                                + point.note()))
                .containsExactlyInAnyOrderElementsOf(figures.stream()
                        .map(figure -> figure.span() + " " + figure.value() + " per "
                                + figure.vintage().label(INDONESIAN))
                        .toList());
        assertThat(growth(document.sections())).containsExactlyInAnyOrderElementsOf(pairs(figures));
        if (exported) {
            checkFiles(page, figures);
        }
    }

    private void checkTables(PublishedWorld world, boolean exported) throws IOException {
        var rows = world.of(PublishedDimension.NEGARA);
        for (var span : rows.stream().map(PublishedFigure::span).distinct().toList()) {
            var ofSpan = rows.stream().filter(row -> row.span().equals(span)).toList();
            var page = page(world, PublishedDimension.NEGARA, span);
            var document = documents.of(page, "statistik", INDONESIAN);
            assertThat(cells(tables(document.sections(), world.indicator() + " menurut")))
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.concat(written(ofSpan, this::member).stream(), sums(world, ofSpan).stream())
                                    .toList());
            if (exported) {
                checkFiles(page, ofSpan);
            }
        }
        var member = rows.getFirst().member();
        var alone = page(world, PublishedDimension.NEGARA, null).choice().withMember(member);
        checkSeries(
                statistics.page(alone, List.of()),
                rows.stream().filter(row -> row.member().equals(member)).toList(),
                false);
    }

    /** Recounted: the sum of each vintage, its total as printed with it or the last one before it, and the gap. */
    private static List<String> sums(PublishedWorld world, List<PublishedFigure> ofSpan) {
        var lines = new ArrayList<String>();
        for (var vintage :
                ofSpan.stream().map(PublishedFigure::vintage).distinct().toList()) {
            var sum = ofSpan.stream()
                    .filter(row -> row.vintage().equals(vintage))
                    .map(PublishedFigure::value)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            var column = vintage.label(INDONESIAN);
            lines.add("Jumlah rincian|" + column + "|" + sum);
            printed(world, ofSpan.getFirst().span(), vintage).ifPresent(total -> {
                lines.add("Total tercetak|" + column + "|" + total);
                lines.add("Selisih (total − rincian)|" + column + "|" + total.subtract(sum));
            });
        }
        return lines;
    }

    private static Optional<BigDecimal> printed(PublishedWorld world, Span span, Vintage with) {
        var totals = world.of(PublishedDimension.TOTAL).stream()
                .filter(total -> total.span().equals(span))
                .toList();
        return totals.stream()
                .filter(total -> total.vintage().equals(with))
                .findAny()
                .or(() -> totals.stream()
                        .filter(total -> !total.vintage().asOf().isAfter(with.asOf()))
                        .max(Comparator.comparing(PublishedFigure::vintage)))
                .map(PublishedFigure::value);
    }

    private void checkFiles(StatisticsPage page, List<PublishedFigure> figures) throws IOException {
        var document = documents.of(page, "statistik", INDONESIAN);
        for (var format :
                List.of(ReportFormat.XLSX, ReportFormat.CSV_PLAIN, ReportFormat.PDF_PAPER, ReportFormat.PPTX)) {
            var rows = FileRows.of(reports.file(document, format), format, 3);
            assertThat(undotted(rows))
                    .as(format + " of " + page.choice())
                    .containsAll(undotted(figures.stream()
                            .map(figure -> FileRows.squeezed(List.of(
                                    figure.span().label(INDONESIAN),
                                    member(figure),
                                    Figures.INDONESIAN.number(figure.value().longValueExact()))))
                            .toList()));
        }
    }

    /** Years that a table of a program holds are read back as numbers. */
    private static List<List<String>> undotted(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(cell -> cell.replace(".", "")).toList())
                .toList();
    }

    private StatisticsPage page(PublishedWorld world, PublishedDimension dimension, @Nullable Span span) {
        return statistics.page(
                new StatisticsChoice(world.indicator(), dimension, SpanKind.YEAR, span, "", null), List.of());
    }

    /** Each figure as row, column and value of a table of vintages. */
    private static List<String> written(List<PublishedFigure> figures, Function<PublishedFigure, String> row) {
        return figures.stream()
                .map(figure -> row.apply(figure) + "|" + figure.vintage().label(INDONESIAN) + "|" + figure.value())
                .toList();
    }

    private static String span(PublishedFigure figure) {
        return figure.span().label(INDONESIAN);
    }

    private String member(PublishedFigure figure) {
        return names.member(figure.dimension(), figure.member(), figure.span(), INDONESIAN);
    }

    private static List<DataTable> tables(List<ReportSection> sections, String title) {
        return sections.stream()
                .filter(section -> section.title().startsWith(title))
                .filter(TableSection.class::isInstance)
                .map(section -> ((TableSection) section).table())
                .toList();
    }

    private static List<String> cells(List<DataTable> tables) {
        return tables.stream()
                .flatMap(table -> PublishedRows.cells(table).stream())
                .toList();
    }

    private static SeriesChart chart(List<ReportSection> sections) {
        return sections.stream()
                .filter(ChartSection.class::isInstance)
                .map(section -> ((ChartSection) section).chart())
                .filter(SeriesChart.class::isInstance)
                .map(SeriesChart.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** Both figures with their vintages, difference and growth. */
    private static List<String> growth(List<ReportSection> sections) {
        return tables(sections, "Pertumbuhan").stream()
                .flatMap(table -> table.rows().stream())
                .map(row -> row.stream().map(PublishedRows::text).collect(Collectors.joining("|")))
                .toList();
    }

    /** The same by every pair of figures a year apart. */
    private static List<String> pairs(List<PublishedFigure> figures) {
        return figures.stream()
                .flatMap(now -> figures.stream()
                        .filter(before ->
                                before.span().from().equals(now.span().from().minusYears(1)))
                        .map(before -> String.join(
                                "|",
                                span(now),
                                now.value().toString(),
                                now.vintage().label(INDONESIAN),
                                span(before),
                                before.value().toString(),
                                before.vintage().label(INDONESIAN),
                                now.value().subtract(before.value()).toString(),
                                grown(now.value().longValue(), before.value().longValue()))))
                .toList();
    }

    private static String grown(long now, long before) {
        double percent = 100.0 * (now - before) / before;
        var figures = Figures.INDONESIAN;
        if (before < 30) {
            return figures.signed(now - before);
        }
        return percent > 200
                ? figures.shortest((double) now / before, 1) + " kali lipat"
                : figures.signedPercent(percent, 2);
    }
}
