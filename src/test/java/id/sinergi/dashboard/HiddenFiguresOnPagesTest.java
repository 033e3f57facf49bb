package id.sinergi.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.DemoProgramme;
import id.sinergi.ViewTest;
import id.sinergi.chart.BarChart;
import id.sinergi.chart.Point;
import id.sinergi.database.PostgresTest;
import id.sinergi.finding.Finding;
import id.sinergi.finding.FindingRule;
import id.sinergi.finding.FindingService;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.HiddenBelow;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorChoice;
import id.sinergi.indicator.Scale;
import id.sinergi.indicator.Slice;
import id.sinergi.judgement.JudgedRegion;
import id.sinergi.judgement.JudgedRegions;
import id.sinergi.judgement.SliceTargetService;
import id.sinergi.period.ComparedWith;
import id.sinergi.period.PeriodRange;
import id.sinergi.region.RegionCode;
import id.sinergi.report.SectionSource;
import id.sinergi.subject.Subject;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A minister's pages stand with small cells hidden, and show neither such a number nor a zero in its place. */
@PostgresTest(properties = DemoProgramme.CONTEXT)
@ViewTest
class HiddenFiguresOnPagesTest {

    private static final YearMonth LAST = YearMonth.from(DemoProgramme.UNTIL);
    private static final Slice YEAR = Slice.of("MOU-2025", new PeriodRange(LAST.minusMonths(11), LAST));
    private static final Locale INDONESIAN = Locale.of("id");

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
    @EnumSource(Indicator.class)
    void theOverviewStandsWithEveryIndicator(Indicator indicator) {
        for (var scale : Scale.of(indicator)) {
            var overview = overviews.of(YEAR, ComparedWith.USUAL, new IndicatorChoice(indicator, scale), INDONESIAN);

            assertThat(small(points(overview.destinations()))).isEmpty();
            assertThat(small(points(overview.sectors()))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Subject.class)
    void aPageStandsAndItsFileToo(Subject subject) {
        var one = subject == Subject.REGION ? "35" : subject == Subject.SECTOR ? "MAN" : "";
        var page = pages.of(subject, subject.of(YEAR, one), INDONESIAN);

        assertThat(sections.of(page, INDONESIAN)).isNotEmpty();
        assertThat(page.heatmap().rows().stream().flatMap(row -> row.points().stream()))
                .filteredOn(point -> point.value() != null && point.value() > 0 && point.value() < 5)
                .isEmpty();
    }

    @Test
    void aRegencyStands() {
        assertThat(pages.of(Subject.REGION, YEAR.withRegion(RegionCode.of("35.78")), INDONESIAN))
                .isNotNull();
    }

    @Test
    void everySectionOfAReportStands() {
        assertThat(reports.sections(reports.keys(), YEAR, ComparedWith.USUAL, INDONESIAN))
                .hasSameSizeAs(reports.keys());
    }

    /** Of another day the made-up targets begin later, so that a region may be neither behind nor told. */
    @Test
    @Tag("undated")
    void findingsNameRegionsBehindTheirPlansAloneAndNoneThatIsHidden() {
        var hidden = regions.of(YEAR, Indicator.DILATIH, targets.find(YEAR)).stream()
                .filter(region -> region.complete().hidden())
                .map(JudgedRegion::key)
                .toList();
        var found = findings.all(YEAR, INDONESIAN);

        assertThat(hidden).isNotEmpty();
        assertThat(found).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.rule()).isIn(FindingRule.BEHIND_PLAN, FindingRule.NOBODY);
            assertThat(finding.dimension()).isEqualTo(Dimension.PROVINCE);
            assertThat(Stream.concat(Stream.of(finding), finding.members().stream())
                            .map(Finding::key))
                    .doesNotContainAnyElementsOf(hidden);
        });
    }

    private static Stream<Point> points(BarChart chart) {
        return chart.items().stream().map(item -> item.point());
    }

    private static List<Point> small(Stream<Point> points) {
        return points.filter(point -> point.value() != null && point.value() > 0 && point.value() < 5)
                .toList();
    }
}
