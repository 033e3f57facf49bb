package id.sinergi.lag;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.DemoProgramme;
import id.sinergi.ViewTest;
import id.sinergi.chart.Point;
import id.sinergi.choice.IndicatorChoice;
import id.sinergi.choice.Scale;
import id.sinergi.dashboard.OverviewService;
import id.sinergi.database.PostgresTest;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Slice;
import id.sinergi.period.ComparedWith;
import id.sinergi.period.Granularity;
import id.sinergi.period.PeriodRange;
import id.sinergi.security.UserRole;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The placement rate on map and ranking is that of mature cohorts, as the page about cohorts counts it. */
@PostgresTest(properties = DemoProgramme.CONTEXT)
@ViewTest(role = UserRole.MINISTER)
class PlacementRateServiceTest {

    private final YearMonth last = YearMonth.from(DemoProgramme.until());

    @Autowired
    ApplicationContext context;

    @Autowired
    PlacementRateService rates;

    @Autowired
    CohortService cohorts;

    @Autowired
    OverviewService overviews;

    @BeforeEach
    void postThePeople() {
        DemoProgramme.in(context);
    }

    @Test
    void everyRateIsThatOfTheMatureCohortsOfTheMember() {
        for (int back : List.of(12, 9, 5, 1)) {
            var slice = slice(back);
            for (var dimension : List.of(Dimension.PROVINCE, Dimension.SECTOR, Dimension.CENTRE)) {
                var found = rates.of(slice.withDestination("JP"), dimension);
                var groups = cohorts.groups(slice, dimension, Granularity.MONTH, found.window());

                assertThat(found.members()).as("%s of %s", dimension, slice).hasSameSizeAs(groups);
                assertThat(groups)
                        .allSatisfy(group ->
                                assertThat(found.members().get(group.key())).isEqualTo(group.funnel(found.window())));
            }
        }
    }

    @Test
    void whereNoCohortIsOldEnoughThereIsNoRateAndItSaysSo() {
        var map = overviews
                .of(slice(1), ComparedWith.USUAL, choice(), Locale.of("id"))
                .map();

        assertThat(map.caption().title()).isEqualTo("Tingkat penempatan menurut provinsi asal");
        assertThat(map.caption().subtitle()).startsWith("Belum ada angkatan yang berumur 12 bulan");
        assertThat(map.layers().getFirst().points()).extracting(Point::state).containsOnly(Point.State.MISSING);
        assertThat(map.layers().getFirst().points()).extracting(Point::note).contains("belum matang");
    }

    /** Whether a province has 30 people old enough is a matter of the day. */
    @Test
    @Tag("undated")
    void aProvinceShowsItsRateWithItsPeopleUnlessTheyAreTooFew() {
        var slice = slice(9);
        var found = rates.of(slice, Dimension.PROVINCE);
        var points = overviews
                .of(slice, ComparedWith.USUAL, choice(), Locale.of("id"))
                .map()
                .layers()
                .getFirst()
                .points();

        assertThat(points)
                .filteredOn(point -> point.value() != null)
                .isNotEmpty()
                .allSatisfy(point -> {
                    var funnel = found.members().getOrDefault(point.key(), CohortFunnel.NOBODY);
                    assertThat(funnel.certified()).isGreaterThanOrEqualTo(30);
                    assertThat(point.value()).isEqualTo(100.0 * funnel.placed() / funnel.certified());
                    assertThat(point.note()).contains(" dari ");
                });
        assertThat(points)
                .filteredOn(point -> point.value() == null)
                .allSatisfy(point -> assertThat(found.members()
                                .getOrDefault(point.key(), CohortFunnel.NOBODY)
                                .certified())
                        .isLessThan(30));
    }

    private static IndicatorChoice choice() {
        return new IndicatorChoice(Indicator.DITEMPATKAN, Scale.RATE);
    }

    /** The months up to the last with data. */
    private Slice slice(int back) {
        return Slice.of("MOU-2025", new PeriodRange(last.minusMonths(back), last));
    }
}
