package id.sinergi.finding;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.DemoProgramme;
import id.sinergi.ViewTest;
import id.sinergi.database.PostgresTest;
import id.sinergi.demo.FileRecount;
import id.sinergi.demo.FileRecount.Counted;
import id.sinergi.indicator.Counts;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Measure;
import id.sinergi.indicator.Reported;
import id.sinergi.indicator.Slice;
import id.sinergi.lag.CohortService;
import id.sinergi.lag.Slowest;
import id.sinergi.lag.SlowestWaits;
import id.sinergi.period.PeriodRange;
import id.sinergi.region.RegionCode;
import id.sinergi.security.UserRole;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Each rule finds what it describes and nothing short of it; the findings carry true numbers. What needs targets takes
 * place on one day only: the made-up ones end with 2026, whose months are not all there when few people fill many years.
 */
@PostgresTest(properties = DemoProgramme.CONTEXT)
@ViewTest(role = UserRole.ADMINISTRATOR)
class FindingServiceTest {

    private static final YearMonth LAST = YearMonth.of(2026, 10);
    private static final Slice SLICE =
            Slice.of("MOU-2025", new PeriodRange(YearMonth.of(2026, 1), YearMonth.of(2026, 9)));

    @Autowired
    ApplicationContext context;

    @Autowired
    FindingService findings;

    @Autowired
    SlowestWaits waits;

    @Autowired
    CohortService cohorts;

    @Test
    @Tag("undated")
    void findingsAreRankedByThePeopleTheyConcern() {
        DemoProgramme.in(context);
        var all = findings.all(SLICE, Locale.of("id"));

        assertThat(all)
                .isNotEmpty()
                .isSortedAccordingTo(Comparator.comparingLong(Finding::people).reversed());
        assertThat(findings.top(SLICE, Indicator.DILATIH, 2, Locale.of("id"))).isEqualTo(all.subList(0, 2));
        assertThat(all)
                .allSatisfy(finding ->
                        assertThat(finding.subject().member(finding.slice())).isEqualTo(finding.key()));
    }

    @Test
    @Tag("undated")
    void aRegionBehindItsPlanIsFoundWithTheFiguresOfTheFiles() {
        FileRecount files = DemoProgramme.in(context);
        var behind = findings.all(SLICE, Locale.of("id")).stream()
                .flatMap(Finding::withMembers)
                .filter(finding -> finding.members().isEmpty() && finding.rule() == FindingRule.BEHIND_PLAN)
                .toList();

        assertThat(behind).isNotEmpty().allSatisfy(finding -> {
            long trained = files.count(
                    Counted.TRAINED,
                    cell -> cell.province().equals(finding.key())
                            && SLICE.period().contains(cell.month()));
            assertThat(finding.sentence()).contains(": " + trained + " orang dilatih dari target");
        });
    }

    @Test
    void aFindingLeadsToTheMonthsThatItsNumbersAreOf() {
        var files = DemoProgramme.in(context);
        var all = findings.all(
                SLICE.withPeriod(new PeriodRange(YearMonth.of(2026, 1), YearMonth.of(2026, 12))), Locale.of("id"));
        var last = YearMonth.from(DemoProgramme.until());

        assertThat(all)
                .flatExtracting(finding -> finding.withMembers().toList())
                .isNotEmpty()
                .allSatisfy(finding ->
                        assertThat(finding.slice().period().to().isAfter(last)).isFalse());
        assertThat(all.stream().flatMap(Finding::withMembers))
                .filteredOn(finding -> finding.members().isEmpty() && finding.rule() == FindingRule.BEHIND_PLAN)
                .allSatisfy(finding -> {
                    long trained = files.count(
                            Counted.TRAINED,
                            cell -> cell.province()
                                            .equals(finding.slice().region().toString())
                                    && finding.slice().period().contains(cell.month()));
                    assertThat(finding.sentence()).contains(": " + trained + " orang dilatih");
                });
    }

    @Test
    @Tag("undated")
    void manyOfTheSameRuleAreToldAsOne() {
        DemoProgramme.in(context);
        var all = findings.all(SLICE, Locale.of("id"));

        assertThat(all.stream()
                        .filter(finding -> finding.members().isEmpty())
                        .collect(Collectors.groupingBy(
                                finding -> finding.rule() + " " + finding.dimension(), Collectors.counting())))
                .allSatisfy((rule, times) -> assertThat(times).as(rule).isLessThanOrEqualTo(3));
        assertThat(all)
                .filteredOn(finding -> !finding.members().isEmpty())
                .isNotEmpty()
                .allSatisfy(finding -> {
                    assertThat(finding.sentence()).startsWith(finding.members().size() + " ");
                    assertThat(finding.people())
                            .isEqualTo(finding.members().stream()
                                    .mapToLong(Finding::people)
                                    .sum());
                });
    }

    @Test
    @ViewTest(role = UserRole.MANAGER, regions = 3500)
    void aManagerFindsNothingOutsideTheOwnRegions() {
        DemoProgramme.in(context);

        assertThat(findings.all(SLICE, Locale.of("id")))
                .flatExtracting(finding -> finding.withMembers().toList())
                .filteredOn(finding -> finding.dimension() == Dimension.PROVINCE)
                .allSatisfy(finding -> assertThat(finding.key()).isEqualTo("35"));
    }

    @Test
    void threeFallingMonthsAreFoundAndTwoAreNot() {
        assertThat(look(FindingRule.FALLING, trained(100, 90, 80, 70))).isPositive();
        assertThat(look(FindingRule.FALLING, trained(80, 90, 80, 70))).isZero();
        assertThat(look(FindingRule.FALLING, trained(100, 99, 98, 97))).isZero();
    }

    @Test
    void aMonthTwiceAsHighAsAnyBeforeIsAJump() {
        assertThat(look(FindingRule.JUMP, trained(30, 20, 25, 30, 25, 30, 90))).isEqualTo(63);
        assertThat(look(FindingRule.JUMP, trained(30, 20, 60, 30, 25, 30, 90))).isZero();
    }

    @Test
    void aSilentMonthAfterThreeReportedOnesIsAGap() {
        assertThat(look(FindingRule.GAP, trained(20, 20, 20, 0))).isEqualTo(20);
        assertThat(look(FindingRule.GAP, trained(20, 5, 20, 0))).isZero();
        assertThat(look(FindingRule.GAP, trained(20, 20, 20, 1))).isZero();
    }

    @Test
    void aStageThatLosesTenPointsMoreThanTheWholeIsFound() {
        var whole = course("", Map.of(YearMonth.of(2026, 3), cohort(1000, 900, 800, 0)));
        var weak = course("MAN", Map.of(YearMonth.of(2026, 3), cohort(200, 120, 110, 0)));
        var usual = course("MAN", Map.of(YearMonth.of(2026, 3), cohort(200, 175, 160, 0)));

        assertThat(look(FindingRule.LOSS, weak, whole)).isEqualTo(60);
        assertThat(look(FindingRule.LOSS, usual, whole)).isZero();
    }

    @Test
    void aMonthTooYoungForCertificatesLosesNobody() {
        var whole = course("", Map.of(YearMonth.of(2026, 9), cohort(1000, 900, 800, 0)));
        var young = course("MAN", Map.of(YearMonth.of(2026, 9), cohort(200, 120, 30, 0)));

        assertThat(look(FindingRule.LOSS, young, whole)).isZero();
    }

    @Test
    void onlyPeopleWhoWaitLongerThanTheSlowestCount() {
        var whole = course("", Map.of(YearMonth.of(2025, 11), cohort(1000, 900, 800, 400)));
        var slow = course("MAN", Map.of(YearMonth.of(2025, 11), cohort(200, 180, 160, 20)));
        var young = course("MAN", Map.of(YearMonth.of(2026, 9), cohort(200, 180, 160, 20)));

        assertThat(look(FindingRule.WAITING, slow, whole)).isEqualTo(60);
        assertThat(look(FindingRule.WAITING, young, whole)).isZero();
    }

    @Test
    void aTimeThatTooFewPeopleTookIsNotTakenForTheUsualOne() {
        DemoProgramme.in(context);
        for (var province : List.of("11", "35", "51", "52", "91")) {
            var slice =
                    SLICE.withRegion(RegionCode.of(province)).withPeriod(new PeriodRange(YearMonth.of(2025, 10), LAST));
            var lag = cohorts.lags(slice, cohorts.window(slice.agreement())).trainingToPlacement();
            var expected = lag == null || lag.people() < 10
                    ? new Slowest(cohorts.window(slice.agreement()) * 30, false)
                    : new Slowest(lag.p90(), true);

            assertThat(waits.toPlacement(slice)).as(province).isEqualTo(expected);
        }
    }

    @Test
    void aFindingSaysWhereItGoesByTheMaturityWindow() {
        var whole = course("", Map.of(YearMonth.of(2025, 11), cohort(1000, 900, 800, 400)));
        var slow = course("MAN", Map.of(YearMonth.of(2025, 11), cohort(200, 180, 160, 20)));

        assertThat(look(FindingRule.WAITING, slow, whole, true)
                        .orElseThrow()
                        .words()
                        .apply(Locale.ENGLISH))
                .doesNotContain(" (the maturity window, since a P90 takes at least 10 people)");
        assertThat(look(FindingRule.WAITING, slow, whole, false)
                        .orElseThrow()
                        .words()
                        .apply(Locale.ENGLISH))
                .contains(" (the maturity window, since a P90 takes at least 10 people)");
    }

    @Test
    void aMeanOfLessThanHalfAPersonIsNotZero() {
        var jump = trained(1, 0, 0, 0, 0, 0, 60);

        assertThat(look(FindingRule.JUMP, jump, jump, true)
                        .orElseThrow()
                        .words()
                        .apply(Locale.of("id")))
                .contains("kurang dari satu");
    }

    private static long look(FindingRule rule, FindingCourse course) {
        return look(rule, course, course);
    }

    private static long look(FindingRule rule, FindingCourse course, FindingCourse whole) {
        return look(rule, course, whole, true).map(Found::people).orElse(0L);
    }

    private static Optional<Found> look(FindingRule rule, FindingCourse course, FindingCourse whole, boolean measured) {
        var months = new TreeSet<>(new PeriodRange(YearMonth.of(2025, 10), LAST).months());
        var reported = new Reported(LAST.plusMonths(1), months, months, months);
        var known = new PeriodRange(months.first(), LAST);
        var slowest = new Slowest(300, measured);
        var evidence = new FindingEvidence(
                SLICE, Indicator.DILATIH, reported, Map.of(), known, whole, slowest, new Slowest(100, true));
        return rule.look(course, evidence);
    }

    /** The people trained in the months up to the last. */
    private static FindingCourse trained(long... people) {
        var months = new TreeMap<YearMonth, Counts>();
        for (int i = 0; i < people.length; i++) {
            months.put(LAST.minusMonths(people.length - 1L - i), Counts.of(Map.of(Measure.TRAINED, people[i])));
        }
        return course("MAN", months);
    }

    private static Counts cohort(long trained, long assessed, long certified, long placed) {
        return Counts.of(Map.of(
                Measure.TRAINED, trained,
                Measure.COHORT_ASSESSED, assessed,
                Measure.COHORT_CERTIFIED, certified,
                Measure.COHORT_PLACED, placed));
    }

    private static FindingCourse course(String key, Map<YearMonth, Counts> months) {
        return new FindingCourse(Dimension.SECTOR, key, months);
    }
}
