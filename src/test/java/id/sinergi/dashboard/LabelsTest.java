package id.sinergi.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.DemoProgramme;
import id.sinergi.ViewTestExtension;
import id.sinergi.chart.FunnelChart;
import id.sinergi.chart.ValueFormat;
import id.sinergi.database.PostgresTest;
import id.sinergi.document.Cell;
import id.sinergi.document.ChartSection;
import id.sinergi.document.FigureSection;
import id.sinergi.document.ReportSection;
import id.sinergi.document.TableSection;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.Measure;
import id.sinergi.indicator.Slice;
import id.sinergi.language.Texts;
import id.sinergi.period.PeriodRange;
import id.sinergi.region.RegionCode;
import id.sinergi.report.ReportOrder;
import id.sinergi.report.ReportService;
import id.sinergi.report.SectionChoice;
import id.sinergi.security.UserRole;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A label stands for one figure in all parts of a report, and a figure that looks impossible is explained. */
@PostgresTest(properties = DemoProgramme.CONTEXT)
class LabelsTest {

    private static final Locale INDONESIAN = Locale.of("id");

    @Autowired
    ApplicationContext context;

    @Autowired
    ReportService reports;

    @Autowired
    IndicatorService indicators;

    @BeforeEach
    void signIn() {
        DemoProgramme.in(context);
        ViewTestExtension.signIn(context, UserRole.MINISTER, "id", 0);
    }

    @AfterEach
    void signOut() {
        ViewTestExtension.signOut();
    }

    @Test
    void noLabelStandsForTwoFigures() {
        for (var slice : List.of(
                slice(2025, 10, 9),
                slice(2026, 7, 3),
                slice(2026, 9, 1),
                slice(2026, 4, 3).withRegion(RegionCode.of("35")),
                slice(2026, 1, 6).withSectors(List.of("MAN")))) {
            for (var locale : List.of(INDONESIAN, Locale.ENGLISH)) {
                var figures = new TreeMap<String, Set<Long>>();
                sections(
                                slice,
                                locale,
                                "HEADLINES",
                                "FACTS",
                                "FUNNEL",
                                "MONTHS",
                                "REGENCIES",
                                "SECTOR_TABLE",
                                "CENTRES")
                        .forEach(section -> collect(section, figures));

                assertThat(figures).as("%s in %s", slice, locale).hasSizeGreaterThan(8);
                assertThat(figures)
                        .as("%s in %s", slice, locale)
                        .allSatisfy(
                                (label, values) -> assertThat(values).as(label).hasSize(1));
            }
        }
    }

    @Test
    void whereMoreAreTestedThanTrainedTheFiguresSayWhy() {
        int more = 0;
        int fewer = 0;
        for (int month = 0; month < 12; month++) {
            var slice = slice(2025, 10, 1).withPeriod(month(month));
            var counts = indicators.totals(slice).counts();
            boolean strange = counts.of(Measure.ASSESSED) > counts.of(Measure.TRAINED);
            for (var locale : List.of(INDONESIAN, Locale.ENGLISH)) {
                assertThat(sections(slice, locale, "FACTS").getFirst().message())
                        .as("%s: %s", slice.period(), counts)
                        .isEqualTo(strange ? Texts.of("dashboard.testedMore", locale) : "");
            }
            more += strange ? 1 : 0;
            fewer += strange ? 0 : 1;
        }
        assertThat(more).isPositive();
        assertThat(fewer).isPositive();
    }

    private List<ReportSection> sections(Slice slice, Locale locale, String... keys) {
        return reports.document(new ReportOrder(
                        "Uji", Stream.of(keys).map(SectionChoice::new).toList(), slice, locale))
                .sections();
    }

    /** Whole numbers alone: those of tiles and charts as they are, those of a table's column in their sum. */
    private static void collect(ReportSection section, Map<String, Set<Long>> figures) {
        switch (section) {
            case FigureSection tiles ->
                tiles.figures().stream()
                        .filter(tile -> tile.format() == ValueFormat.INTEGER && tile.value() != null)
                        .forEach(tile -> add(figures, tile.name(), Objects.requireNonNull(tile.value())));
            case ChartSection chart ->
                ((FunnelChart) chart.chart())
                        .items()
                        .forEach(item -> add(
                                figures,
                                item.label(),
                                Objects.requireNonNull(item.point().value())));
            case TableSection table ->
                IntStream.range(0, table.table().columns().size())
                        .filter(i -> table.table().columns().get(i).format() == ValueFormat.INTEGER)
                        .forEach(
                                i -> add(figures, table.table().columns().get(i).name(), sum(table, i)));
            default -> throw new AssertionError(section);
        }
    }

    private static double sum(TableSection table, int column) {
        return table.table().rows().stream()
                .map(row -> row.get(column))
                .mapToDouble(cell -> cell instanceof Cell.Number(double value) ? value : 0)
                .sum();
    }

    private static void add(Map<String, Set<Long>> figures, String label, double value) {
        figures.computeIfAbsent(label, one -> new TreeSet<>()).add(Math.round(value));
    }

    private static PeriodRange month(int later) {
        var month = YearMonth.of(2025, 10).plusMonths(later);
        return new PeriodRange(month, month);
    }

    private static Slice slice(int year, int month, int months) {
        var from = YearMonth.of(year, month);
        return Slice.of("MOU-2025", new PeriodRange(from, from.plusMonths(months - 1L)));
    }
}
