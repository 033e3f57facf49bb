package id.sinergi.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.DemoProgramme;
import id.sinergi.ViewTest;
import id.sinergi.chart.BarChart;
import id.sinergi.chart.Item;
import id.sinergi.chart.Point;
import id.sinergi.chart.TrendChart;
import id.sinergi.database.PostgresTest;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.MemberCounts;
import id.sinergi.indicator.Slice;
import id.sinergi.language.Texts;
import id.sinergi.lens.Ripeness;
import id.sinergi.period.PeriodRange;
import id.sinergi.region.RegionCatalog;
import id.sinergi.region.RegionCode;
import id.sinergi.security.UserRole;
import id.sinergi.subject.Subject;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Nobody, nothing set and not following a filter are told apart, in ranks, sums, sentences and marks. */
@PostgresTest(properties = DemoProgramme.CONTEXT)
@ViewTest(role = UserRole.ADMINISTRATOR)
class NobodyThereTest {

    private static final Locale ENGLISH = Locale.ENGLISH;
    private static final Slice SLICE =
            Slice.of("MOU-2025", new PeriodRange(YearMonth.of(2026, 1), YearMonth.of(2026, 9)));

    @Autowired
    ApplicationContext context;

    @Autowired
    FocusService pages;

    @Autowired
    OverviewService overviews;

    @Autowired
    SliceCharts charts;

    @Autowired
    IndicatorService indicators;

    @Autowired
    RegionCatalog regions;

    @Autowired
    Ripeness ripeness;

    @BeforeEach
    void postThePeople() {
        DemoProgramme.in(context);
    }

    @Test
    void aProvinceWithATargetAndNobodyIsShownWithItsGap() {
        var counted = indicators.breakdown(SLICE, Dimension.PROVINCE).stream()
                .map(MemberCounts::key)
                .collect(Collectors.toSet());
        var planned = regions.provinces(SLICE.boundaries()).stream()
                .filter(province -> !counted.contains(province.code().toString()))
                .map(province -> pages.of(Subject.REGION, SLICE.withRegion(province.code()), ENGLISH))
                .filter(page -> page.headlines().stream()
                        .anyMatch(headline -> headline.judgement().target() != null))
                .toList();

        assertThat(planned).isNotEmpty().noneMatch(FocusPage::isEmpty);
    }

    @Test
    @ViewTest(
            role = UserRole.MANAGER,
            regions = {3500, 5200})
    void tilesWithoutAValueSayWhetherTheyAreOthersOrFilteredOut() {
        var tiles = overviews
                .of(SLICE.withRegion(RegionCode.of("35")), ENGLISH)
                .map()
                .layers()
                .getFirst()
                .points();

        assertThat(tiles).hasSize(38);
        assertThat(note(tiles, "35")).doesNotContain("outside").doesNotContain("filter");
        assertThat(note(tiles, "52")).isEqualTo(Texts.of("slice.tile.filtered", ENGLISH));
        assertThat(note(tiles, "11")).isEqualTo(Texts.of("slice.tile.outOfScope", ENGLISH));
        assertThat(note(tiles, "11")).isNotEqualTo(note(tiles, "52"));
    }

    private static String note(List<Point> points, String key) {
        return points.stream()
                .filter(point -> point.key().equals(key))
                .findAny()
                .orElseThrow()
                .note();
    }

    @Test
    void aProvinceWithoutAnyoneRanksLastOfTheRankedItselfAmongThem() {
        var counted = indicators.breakdown(SLICE, Dimension.PROVINCE).stream()
                .map(MemberCounts::key)
                .collect(Collectors.toSet());
        var empty = regions.provinces(SLICE.boundaries()).stream()
                .map(province -> province.code())
                .filter(code -> !counted.contains(code.toString()))
                .findFirst()
                .orElseThrow();

        var page = pages.of(Subject.REGION, SLICE.withRegion(empty), ENGLISH);

        var trained = page.standings().getFirst();
        assertThat(trained.value()).hasValue(0);
        assertThat(trained.rank()).isEqualTo(trained.peers());
        assertThat(page.peers().orElseThrow().caption().subtitle())
                .isEqualTo("Rank %d of %d", trained.rank(), trained.peers());
    }

    @Test
    void equalMembersShareTheRankThatTheStandingsGiveThem() {
        for (var peer : indicators.breakdown(SLICE, Dimension.CENTRE)) {
            var page = pages.of(Subject.CENTRE, Subject.CENTRE.of(SLICE, peer.key()), ENGLISH);
            var trained = page.standings().getFirst();

            assertThat(page.peers().map(BarChart::caption).orElseThrow().subtitle())
                    .as(peer.key())
                    .isEqualTo("Rank %d of %d", trained.rank(), trained.peers());
        }
    }

    @Test
    void aCourseOfZerosIsNotCalledMissing() {
        var nobody = SLICE.withRegion(RegionCode.of("35")).withSectors(List.of("HUB"));

        var trend =
                (TrendChart) pages.of(Subject.REGION, nobody, ENGLISH).trend().orElseThrow();

        var sent = monthsWithAnybody();
        assertThat(sent).isNotEmpty();
        assertThat(trend.periodic().points())
                .filteredOn(point -> sent.contains(point.key()))
                .hasSameSizeAs(sent)
                .allSatisfy(point -> assertThat(point.value()).isZero());
        if (sent.size() == trend.periodic().points().size()) {
            assertThat(trend.caption().alternative())
                    .contains("0 in every month")
                    .doesNotContain("no data");
        }
    }

    private List<String> monthsWithAnybody() {
        var country =
                (TrendChart) pages.of(Subject.REGION, SLICE, ENGLISH).trend().orElseThrow();
        return country.periodic().points().stream()
                .filter(point -> point.value() != null)
                .map(Point::key)
                .toList();
    }

    @Test
    void regionsWithoutTargetsHaveNoSumOfTargets() {
        var table = pages.of(Subject.REGION, SLICE.withRegion(RegionCode.of("35")), ENGLISH)
                .regions()
                .orElseThrow();

        assertThat(table.rows()).allSatisfy(row -> assertThat(row.target()).isEmpty());
        assertThat(table.sum(RegionTable.Row::target)).isEmpty();
        assertThat(table.sum(RegionTable.Row::beyond)).isEmpty();
        assertThat(table.sum(RegionTable.Row::actual)).isPresent();
    }

    @Test
    void theWayToPlacementSaysThatItDoesNotFollowTheDestination() {
        var all = charts.funnel(SLICE, ENGLISH);
        var japan = charts.funnel(SLICE.withDestination("JP"), ENGLISH);

        assertThat(japan.items()).isEqualTo(all.items());
        assertThat(japan.caption().subtitle()).endsWith("does not follow the destination filter");
        assertThat(japan.caption().alternative()).isEqualTo(all.caption().alternative());
    }

    @Test
    void theSameRateIsAsRipeWithADestinationChosenAsWithout() {
        assertThat(ripeness.young(SLICE.withDestination("MY"), Indicator.R_SERT))
                .isEqualTo(ripeness.young(SLICE, Indicator.R_SERT));
    }

    @Test
    void noneOfSeveralWithNobodyIsCalledTheLowest() {
        var overview = overviews.of(SLICE, ENGLISH);
        long nobody = overview.map().layers().getFirst().points().stream()
                .filter(point -> Double.valueOf(0).equals(point.value()))
                .count();

        assertThat(nobody).isGreaterThan(1);
        assertThat(overview.map().caption().alternative())
                .contains("Lowest: %d provinces with nobody (".formatted(nobody));
        assertThat(overview.ranking().caption().alternative()).contains("with nobody (");
    }

    @Test
    @ViewTest(role = UserRole.MANAGER, regions = 3500)
    void whereThereIsOneRegionItIsNeitherTheHighestNorTheLowest() {
        var map = overviews.of(SLICE, ENGLISH).map();

        assertThat(map.caption().alternative()).contains("East Java").doesNotContain("Highest", "Lowest");
    }

    @Test
    void aSingleMonthIsNotCalledTheHighest() {
        var month = SLICE.withPeriod(new PeriodRange(YearMonth.of(2026, 3), YearMonth.of(2026, 3)));

        assertThat(overviews.of(month, ENGLISH).trend().caption().alternative()).doesNotContain("Highest");
        assertThat(pages.of(Subject.SECTOR, month, ENGLISH).heatmap().caption().alternative())
                .startsWith("Most: ")
                .doesNotContain("periods");
    }

    /** In June 2031 these months lie at the beginning of the made-up people, who are of one sector. */
    @Test
    @Tag("undated")
    void everySectorHasTheFigureOfTheMonthsBeforeAlsoWhereItIsZero() {
        var october = SLICE.withPeriod(new PeriodRange(YearMonth.of(2026, 10), YearMonth.of(2026, 10)));

        assertThat(charts.sectors(october, ENGLISH).items())
                .hasSizeGreaterThan(1)
                .extracting(Item::point)
                .allSatisfy(point -> assertThat(point.previous()).isNotNull());
        assertThat(charts.sectors(SLICE, ENGLISH).items())
                .extracting(Item::point)
                .allSatisfy(point -> assertThat(point.previous()).isNull());
    }
}
