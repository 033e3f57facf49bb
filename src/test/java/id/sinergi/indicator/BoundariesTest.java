package id.sinergi.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.DemoProgramme;
import id.sinergi.ViewTest;
import id.sinergi.database.PostgresTest;
import id.sinergi.lag.CohortGroup;
import id.sinergi.lag.CohortService;
import id.sinergi.period.Granularity;
import id.sinergi.period.PeriodRange;
import id.sinergi.region.Boundaries;
import id.sinergi.region.RegionCode;
import id.sinergi.security.UserRole;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** By the boundaries before 2022 Papua is what it is made up of today, and nobody and nothing counts twice. */
@PostgresTest(properties = DemoProgramme.PAPUA)
@ViewTest(role = UserRole.STAFF)
@Tag("undated")
class BoundariesTest {

    private static final Slice TODAY =
            Slice.of("MOU-2025", new PeriodRange(YearMonth.of(2025, 10), YearMonth.of(2026, 10)));
    private static final Slice BEFORE = TODAY.withBoundaries(Boundaries.BEFORE_2022);
    private static final List<String> PAPUA = List.of("91", "93", "94", "95");

    @Autowired
    ApplicationContext context;

    @Autowired
    IndicatorService indicators;

    @Autowired
    CohortService cohorts;

    @BeforeEach
    void postThePeople() {
        DemoProgramme.inPapua(context);
    }

    @Test
    void papuaIsTheSumOfItsPartsAndItsSectorsAreCountedAnew() {
        var parts = PAPUA.stream().map(BoundariesTest::part).toList();
        var whole = indicators.totals(BEFORE.withRegion(RegionCode.of("91")));

        assertThat(whole.counts())
                .isEqualTo(parts.stream()
                        .map(part -> indicators.totals(part).counts())
                        .reduce(Counts.ZERO, Counts::plus));
        assertThat(whole.counts().of(Measure.TRAINED)).isPositive();
        assertThat(whole.sectors()).isEqualTo((int) parts.stream()
                .flatMap(part -> indicators.breakdown(part, Dimension.SECTOR).stream())
                .filter(sector -> sector.counts().of(Measure.TRAINED) > 0)
                .map(MemberCounts::key)
                .distinct()
                .count());
        assertThat(whole.provinces()).isEqualTo(1);
    }

    @Test
    void theCountryHasTheSamePeopleInFewerProvinces() {
        var before = indicators.breakdown(BEFORE, Dimension.PROVINCE);
        var today = indicators.breakdown(TODAY, Dimension.PROVINCE);

        assertThat(before)
                .extracting(MemberCounts::key)
                .doesNotContain("93", "94", "95", "96")
                .isSorted();
        assertThat(before.stream().map(MemberCounts::counts).reduce(Counts.ZERO, Counts::plus))
                .isEqualTo(today.stream().map(MemberCounts::counts).reduce(Counts.ZERO, Counts::plus));
        assertThat(indicators.totals(BEFORE).counts())
                .isEqualTo(indicators.totals(TODAY).counts());
        assertThat(indicators.totals(BEFORE).provinces())
                .isEqualTo((int) before.stream()
                        .filter(province -> province.counts().of(Measure.TRAINED) > 0)
                        .count())
                .isLessThan(indicators.totals(TODAY).provinces());
        assertThat(indicators.matrix(BEFORE, Dimension.PROVINCE, Dimension.SECTOR))
                .extracting(pair -> pair.row() + " " + pair.column())
                .doesNotHaveDuplicates();
    }

    @Test
    void cohortsOfAnOldProvinceAreThoseOfTheWholeOfIt() {
        var groups = cohorts.groups(BEFORE, Dimension.PROVINCE, Granularity.MONTH, 3).stream()
                .collect(Collectors.toMap(CohortGroup::key, group -> group));
        var papua = cohorts.cohorts(BEFORE.withRegion(RegionCode.of("91")), Granularity.MONTH, 3);
        var group = groups.get("91");

        assertThat(groups).doesNotContainKeys("93", "94", "95", "96");
        assertThat(group).isNotNull();
        assertThat(group.funnel(3)).isEqualTo(papua.funnel(3));
        assertThat(group.funnel(3).trained()).isPositive();
        assertThat(group.lags()).isEqualTo(papua.lags());
    }

    private static Slice part(String province) {
        return TODAY.withRegion(RegionCode.of(province));
    }
}
