package id.sinergi.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.DemoProgramme;
import id.sinergi.ViewTest;
import id.sinergi.agreement.Status;
import id.sinergi.chart.BarChart;
import id.sinergi.chart.Point;
import id.sinergi.choice.IndicatorChoice;
import id.sinergi.choice.Scale;
import id.sinergi.database.PostgresTest;
import id.sinergi.finding.Finding;
import id.sinergi.finding.FindingRule;
import id.sinergi.finding.FindingService;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.HiddenBelow;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Slice;
import id.sinergi.judgement.JudgedRegion;
import id.sinergi.judgement.JudgedRegions;
import id.sinergi.judgement.SliceTargetService;
import id.sinergi.lens.Ripeness;
import id.sinergi.period.ComparedWith;
import id.sinergi.period.PeriodRange;
import id.sinergi.region.RegionCode;
import id.sinergi.report.SectionSource;
import id.sinergi.subject.Subject;
import id.sinergi.wording.SliceText;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A minister's pages stand with small cells hidden, and show neither such a number nor a zero in its place. */
@PostgresTest(properties = DemoProgramme.CONTEXT)
@ViewTest
class HiddenFiguresOnPagesTest {

    private static final Locale INDONESIAN = Locale.of("id");

    private final YearMonth last = YearMonth.from(DemoProgramme.until());
    private final Slice year = Slice.of("MOU-2025", new PeriodRange(last.minusMonths(11), last));

    @Autowired
    OverviewService overviews;

    @Autowired
    FocusService pages;

    @Autowired
    FocusSections sections;

    @Autowired
    SectionSource reports;

    @Autowired
    FindingService findings;

    @Autowired
    JudgedRegions regions;

    @Autowired
    SliceTargetService targets;

    @Autowired
    Ripeness ripeness;

    @Autowired
    SliceText text;

    @Autowired
    RegionTables tables;

    @Autowired
    ApplicationContext context;

    @BeforeEach
    void hide() {
        DemoProgramme.in(context);
        HiddenBelow.hide(context, 5);
    }

    @AfterEach
    void tell() {
        HiddenBelow.hide(context, 1);
    }

    @ParameterizedTest
    @MethodSource("id.sinergi.indicator.Indicator#builtIn")
    void theOverviewStandsWithEveryIndicator(Indicator indicator) {
        for (var scale : Scale.of(indicator)) {
            var overview = overviews.of(year, ComparedWith.USUAL, new IndicatorChoice(indicator, scale), INDONESIAN);

            assertThat(small(points(overview.destinations()))).isEmpty();
            assertThat(small(points(overview.sectors()))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Subject.class)
    void aPageStandsAndItsFileToo(Subject subject) {
        var one = subject == Subject.REGION ? "35" : subject == Subject.SECTOR ? "MAN" : "";
        var page = pages.of(subject, subject.of(year, one), INDONESIAN);

        assertThat(sections.of(page, INDONESIAN)).isNotEmpty();
        assertThat(page.heatmap().rows().stream().flatMap(row -> row.points().stream()))
                .filteredOn(point -> point.value() != null && point.value() > 0 && point.value() < 5)
                .isEmpty();
    }

    @Test
    void aRegencyStands() {
        assertThat(pages.of(Subject.REGION, year.withRegion(RegionCode.of("35.78")), INDONESIAN))
                .isNotNull();
    }

    @Test
    void everySectionOfAReportStands() {
        assertThat(reports.sections(reports.keys(), year, ComparedWith.USUAL, INDONESIAN))
                .hasSameSizeAs(reports.keys());
    }

    /** Of another day the made-up targets begin later, so that a region may be neither behind nor told. */
    @Test
    @Tag("undated")
    void findingsNameRegionsBehindTheirPlansAloneAndNoneThatIsHidden() {
        var hidden = regions.of(year, Indicator.DILATIH, targets.find(year)).stream()
                .filter(region -> region.complete().hidden())
                .map(JudgedRegion::key)
                .toList();
        var found = findings.all(year, INDONESIAN);

        assertThat(hidden).isNotEmpty();
        assertThat(found).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.rule()).isIn(FindingRule.BEHIND_PLAN, FindingRule.NOBODY);
            assertThat(finding.dimension()).isEqualTo(Dimension.PROVINCE);
            assertThat(Stream.concat(Stream.of(finding), finding.members().stream())
                            .map(Finding::key))
                    .doesNotContainAnyElementsOf(hidden);
        });
    }

    /** Nine of ten waited some weeks; a note about all twelve months would say that nobody knows. */
    @Test
    void theMonthsThatAreTooYoungAreThoseOfTheCountry() {
        var hidden = ripeness.young(year, Indicator.R_SERT);
        HiddenBelow.hide(context, 1);

        assertThat(hidden)
                .isEqualTo(ripeness.young(year, Indicator.R_SERT))
                .get()
                .isNotEqualTo(year.period());
    }

    /** Only the programme's first year has a target for these twelve months, which end in the middle of later ones. */
    @Test
    @Tag("undated")
    void aHiddenRegionKeepsItsTarget() {
        var rows = tables.of(year, Indicator.DILATIH, targets.find(year), INDONESIAN)
                .rows();
        HiddenBelow.hide(context, 1);
        var exact = tables.of(year, Indicator.DILATIH, targets.find(year), INDONESIAN)
                .rows();

        assertThat(rows).filteredOn(RegionTable.Row::hidden).isNotEmpty().allSatisfy(row -> {
            assertThat(row.target()).isEqualTo(target(exact, row.key()));
            assertThat(row.status()).isIn(Status.NOT_YET, Status.NO_TARGET);
            assertThat(row.status() == Status.NO_TARGET).isEqualTo(row.target().isEmpty());
            assertThat(row.judgement().percent()).isEmpty();
        });
        assertThat(rows).anyMatch(row -> row.hidden() && row.target().isPresent());
    }

    private static OptionalDouble target(List<RegionTable.Row> rows, String key) {
        return rows.stream()
                .filter(row -> row.key().equals(key))
                .findAny()
                .orElseThrow()
                .target();
    }

    @Test
    void thePlaceOfTheSourceSaysWhatTheMarkStandsFor() {
        assertThat(text.source(INDONESIAN)).endsWith("••• kurang dari 5 orang, atau melindungi angka sekecil itu");
        assertThat(text.source(Locale.ENGLISH)).endsWith("••• fewer than 5 people, or protecting such a number");
        assertThat(reports.head(year, INDONESIAN).source()).contains("kurang dari 5 orang");
        HiddenBelow.hide(context, 1);
        assertThat(text.source(INDONESIAN)).doesNotContain("•••");
    }

    private static Stream<Point> points(BarChart chart) {
        return chart.items().stream().map(item -> item.point());
    }

    private static List<Point> small(Stream<Point> points) {
        return points.filter(point -> point.value() != null && point.value() > 0 && point.value() < 5)
                .toList();
    }
}
