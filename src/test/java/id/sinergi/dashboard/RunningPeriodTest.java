package id.sinergi.dashboard;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.DemoProgramme;
import id.sinergi.ViewTestExtension;
import id.sinergi.agreement.Status;
import id.sinergi.chart.Item;
import id.sinergi.chart.Point;
import id.sinergi.chart.Role;
import id.sinergi.chart.Series;
import id.sinergi.chart.TrendChart;
import id.sinergi.database.PostgresTest;
import id.sinergi.demo.FileRecount;
import id.sinergi.demo.FileRecount.Counted;
import id.sinergi.finding.Finding;
import id.sinergi.finding.FindingRule;
import id.sinergi.finding.FindingService;
import id.sinergi.indicator.Slice;
import id.sinergi.judgement.StatusRoles;
import id.sinergi.language.Figures;
import id.sinergi.language.Texts;
import id.sinergi.lens.JudgementText;
import id.sinergi.period.PeriodRange;
import id.sinergi.security.UserRole;
import id.sinergi.subject.Subject;
import id.sinergi.wording.Defined;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whatever the day, the period and the viewer's regions: tiles, ranking, map, course and findings judge by the plan up to
 * the last month that is over and has data, and say the same of every region, also of one without anyone.
 */
@PostgresTest(properties = "sinergi.test-data=running-period")
@Import(MovableClock.class)
class RunningPeriodTest {

    private static final Locale INDONESIAN = Locale.of("id");
    private static final int ROUNDS = 60;
    private static final Offset<Double> EXACT = Offset.offset(1e-6);
    private static final int[][] SCOPES = {{0}, {3500, 5200}, {3600}, {1100, 3200, 7300}};

    @Autowired
    ApplicationContext context;

    @Autowired
    MovableClock.SetClock clock;

    @Autowired
    OverviewService overviews;

    @Autowired
    FindingService findings;

    @Autowired
    FocusService pages;

    @Autowired
    JdbcClient jdbc;

    private final Random random = new Random(17);
    private FileRecount files;
    private final Map<String, Double> targets = new HashMap<>();
    private int[] scope = SCOPES[0];
    private Slice slice = Slice.of("MOU-2025", PeriodRange.year(2026));

    @BeforeEach
    void readTargets() {
        files = DemoProgramme.in(context);
        jdbc.sql("select indicator, region, year, quarter, value from target where batch_out is null")
                .query((row, number) -> targets.put(
                        key(
                                row.getString("indicator"),
                                row.getInt("region"),
                                row.getInt("year"),
                                row.getInt("quarter")),
                        row.getDouble("value")))
                .list();
        clock.set(YearMonth.of(2026, 11), 28);
    }

    @AfterEach
    void signOut() {
        ViewTestExtension.signOut();
    }

    @Test
    void onAnyDayAllPartsJudgeByThePlanUpToTheLastCompleteMonth() {
        int running = 0;
        int nobody = 0;
        for (int i = 0; i < ROUNDS; i++) {
            choose();
            var overview = overviews.of(slice, INDONESIAN);
            var expected = expected();
            var told = "%s on %s for %s".formatted(slice, clock.instant(), List.of(scope[0]));

            assertTile(overview.headlines().getFirst(), told);
            assertRanking(overview, expected, told);
            assertMap(overview, expected, told);
            assertFindings(expected, told);
            assertCourse(overview, told);
            assertTable(expected, told);
            running += judged(Counted.TRAINED)
                            .filter(part -> !part.equals(slice.period()))
                            .isPresent()
                    ? 1
                    : 0;
            nobody += (int)
                    expected.values().stream().filter(percent -> percent == 0).count();
        }
        assertThat(running).as("running periods among them").isGreaterThan(ROUNDS / 5);
        assertThat(nobody).as("regions with a target and nobody").isPositive();
    }

    @Test
    void aPeriodWithoutACompleteMonthIsNotJudgedAndHasNoPoints() {
        ViewTestExtension.signIn(context, UserRole.MINISTER, "id", 0);
        clock.set(YearMonth.of(2026, 10), 15);
        slice = slice.withPeriod(PeriodRange.quarter(2026, 4));

        var overview = overviews.of(slice, INDONESIAN);

        var tile = overview.headlines().getFirst();
        assertThat(tile.judgement().target()).isNotNull();
        assertThat(tile.judgement().status()).isEqualTo(Status.NOT_YET);
        assertThat(JudgementText.achieved(tile.judgement(), INDONESIAN)).startsWith("Belum dinilai");
        assertThat(tile.course()).isEmpty();
        assertThat(tile.comparedWith()).isNull();
        assertThat(trend(overview).cumulative().points()).isEmpty();
        assertThat(trend(overview).periodic().points())
                .extracting(Point::state)
                .containsExactly(Point.State.INCOMPLETE);
        assertThat(statuses(overview)).doesNotContain(Role.BAD, Role.WARN, Role.ACTUAL, Role.GOOD);
    }

    @Test
    void aChangeComparesAsManyMonthsAsAreComplete() {
        ViewTestExtension.signIn(context, UserRole.MINISTER, "id", 0);
        slice = slice.withPeriod(PeriodRange.quarter(2026, 4));

        var tile = overviews.of(slice, INDONESIAN).headlines().getFirst();

        assertThat(tile.comparedWith()).isEqualTo(new PeriodRange(YearMonth.of(2025, 10), YearMonth.of(2025, 10)));
        assertThat(JudgementText.achieved(tile.judgement(), INDONESIAN)).endsWith("rencana s.d. Okt 2026");
    }

    @Test
    void theTableOfRegionsHoldsAllOfThemAndItsSumsAreRight() {
        ViewTestExtension.signIn(context, UserRole.MINISTER, "id", 0);
        for (var period : List.of(PeriodRange.year(2026), PeriodRange.quarter(2026, 2), PeriodRange.quarter(2026, 4))) {
            slice = slice.withPeriod(period);
            var table = pages.of(Subject.REGION, slice, INDONESIAN).regions().orElseThrow();
            var part = judged(Counted.TRAINED).orElseThrow();
            var expected = expected();

            assertThat(table.rows()).hasSize(38);
            assertThat(table.rows()).allSatisfy(row -> {
                assertThat(row.actual()).hasValue(trained(row.key(), part));
                assertThat(row.judgement().percent().isPresent()).isEqualTo(expected.containsKey(row.key()));
            });
            assertThat(table.sum(RegionTable.Row::actual)).hasValue(trained("", part));
            assertThat(table.sum(RegionTable.Row::target).orElseThrow())
                    .isCloseTo(
                            expected.keySet().stream()
                                    .mapToDouble(
                                            province -> plan(province, period).orElseThrow())
                                    .sum(),
                            EXACT);
            assertThat(table.rows().getFirst().beyond().orElseThrow())
                    .as("those missing most first")
                    .isEqualTo(table.rows().stream()
                            .filter(row -> row.beyond().isPresent())
                            .mapToDouble(row -> row.beyond().getAsDouble())
                            .min()
                            .orElseThrow());
        }
    }

    @Test
    void theVerdictSaysWhatIsBehindByHowMuchAndWhatIsOnPlan() {
        ViewTestExtension.signIn(context, UserRole.MINISTER, "id", 0);
        for (int quarter = 1; quarter <= 4; quarter++) {
            slice = slice.withPeriod(PeriodRange.quarter(2026, quarter));
            var overview = overviews.of(slice, INDONESIAN);
            for (var headline : overview.headlines()) {
                var judgement = headline.judgement();
                var name = Defined.shortName(headline.indicator(), INDONESIAN);
                if (judgement.behind()) {
                    long missing = Math.round(
                            requireNonNull(judgement.toDate().target()).doubleValue()
                                    - headline.complete().numerator());
                    assertThat(overview.verdict())
                            .contains(name + " "
                                    + Figures.INDONESIAN.percent(
                                            judgement.percent().orElseThrow()) + " dari ")
                            .contains("kurang " + Figures.INDONESIAN.number(missing));
                } else if (judgement.percent().isPresent()) {
                    var status = Texts.of("agreement.status." + judgement.status(), INDONESIAN);
                    assertThat(overview.verdict().substring(overview.verdict().indexOf(status + ": ")))
                            .contains(name);
                }
            }
        }
    }

    private void choose() {
        clock.set(YearMonth.of(2026, 4).plusMonths(random.nextInt(9)), 1 + random.nextInt(28));
        scope = SCOPES[random.nextInt(SCOPES.length)];
        ViewTestExtension.signIn(context, UserRole.MANAGER, "id", scope);
        var from = YearMonth.of(2025, 10).plusMonths(random.nextInt(14));
        slice = slice.withPeriod(new PeriodRange(from, from.plusMonths(random.nextInt(12))));
    }

    /** Counted in the files and set in the table of targets, without a class of the product. */
    private Map<String, Double> expected() {
        var percents = new TreeMap<String, Double>();
        judged(Counted.TRAINED)
                .ifPresent(part -> provinces().stream()
                        .filter(province -> plan(province, slice.period()).isPresent())
                        .forEach(province -> percents.put(
                                province,
                                100
                                        * trained(province, part)
                                        / plan(province, part).orElseThrow())));
        return percents;
    }

    private Set<String> provinces() {
        return targets.keySet().stream()
                .filter(target -> target.startsWith("DILATIH,"))
                .map(target -> Integer.parseInt(target.split(",")[1]))
                .filter(region -> region > 0)
                .filter(region -> scope[0] == 0 || List.of(boxed()).contains(region))
                .map(region -> String.valueOf(region / 100))
                .collect(Collectors.toSet());
    }

    private Integer[] boxed() {
        return java.util.Arrays.stream(scope).boxed().toArray(Integer[]::new);
    }

    private Optional<PeriodRange> judged(Counted measure) {
        var now = YearMonth.from(clock.instant().atZone(clock.getZone()));
        return files.cells(measure).keySet().stream()
                .map(FileRecount.Cell::month)
                .filter(month -> month.isBefore(now))
                .max(YearMonth::compareTo)
                .filter(last -> !last.isBefore(slice.period().from()))
                .map(last -> new PeriodRange(
                        slice.period().from(),
                        last.isBefore(slice.period().to())
                                ? last
                                : slice.period().to()));
    }

    private Optional<Double> plan(String province, PeriodRange months) {
        int region = province.isEmpty() ? 0 : Integer.parseInt(province) * 100;
        double plan = 0;
        for (var month : months.months()) {
            var quarter = targets.get(key("DILATIH", region, month.getYear(), (month.getMonthValue() + 2) / 3));
            if (quarter == null) {
                return Optional.empty();
            }
            plan += quarter / 3;
        }
        return Optional.of(plan);
    }

    private double trained(String province, PeriodRange months) {
        return files.count(
                Counted.TRAINED,
                cell -> months.contains(cell.month())
                        && (province.isEmpty() || cell.province().equals(province)));
    }

    private static String key(String indicator, int region, int year, int quarter) {
        return indicator + "," + region + "," + year + "," + quarter;
    }

    private void assertTile(Headline tile, String told) {
        var part = judged(Counted.TRAINED);
        assertThat(Optional.ofNullable(tile.judgement().judged())).as(told).isEqualTo(part);
        if (scope[0] == 0 && part.isPresent()) {
            var target = plan("", slice.period());
            assertThat(tile.judgement().percent().isPresent()).as(told).isEqualTo(target.isPresent());
            target.ifPresent(whole -> assertThat(tile.judgement().percent().orElseThrow())
                    .as(told)
                    .isCloseTo(
                            100 * trained("", part.get()) / plan("", part.get()).orElseThrow(), EXACT));
        }
        var now = YearMonth.from(clock.instant().atZone(clock.getZone()));
        assertThat(tile.course())
                .as("points of the months that are over and reported, %s", told)
                .extracting(month -> YearMonth.parse(month.key()))
                .allMatch(month -> month.isBefore(now))
                .isEqualTo(part.map(PeriodRange::months).orElse(List.of()));
    }

    private static void assertRanking(Overview overview, Map<String, Double> expected, String told) {
        var items = overview.ranking().items();
        if (expected.isEmpty()) {
            return;
        }
        var ranked = items.stream()
                .map(Item::point)
                .filter(point -> !point.key().equals(MemberBars.OTHERS))
                .toList();
        assertThat(ranked).as(told).allSatisfy(point -> {
            assertThat(point.value()).isCloseTo(requireNonNull(expected.get(point.key())), EXACT);
            assertThat(point.role()).isEqualTo(StatusRoles.colour(status(requireNonNull(point.value()))));
        });
        assertThat(ranked).as(told).hasSize(expected.size() <= 14 ? expected.size() : 13);
        assertThat(requireNonNull(ranked.getLast().value()))
                .as("the lowest of all, %s", told)
                .isCloseTo(expected.values().stream().min(Double::compare).orElseThrow(), EXACT);
    }

    private void assertMap(Overview overview, Map<String, Double> expected, String told) {
        var points = overview.map().layers().getFirst().points().stream()
                .collect(Collectors.toMap(Point::key, point -> point));
        assertThat(points.keySet()).as(told).containsAll(expected.keySet());
        expected.forEach((province, percent) -> {
            var point = requireNonNull(points.get(province));
            assertThat(point.target())
                    .as(told)
                    .isCloseTo(plan(province, slice.period()).orElseThrow(), EXACT);
            assertThat(point.role()).as(told + province).isEqualTo(StatusRoles.sign(status(percent)));
        });
    }

    private void assertFindings(Map<String, Double> expected, String told) {
        var found = findings.all(slice, INDONESIAN).stream()
                .flatMap(Finding::withMembers)
                .filter(finding -> finding.members().isEmpty())
                .filter(finding ->
                        Set.of(FindingRule.BEHIND_PLAN, FindingRule.NOBODY).contains(finding.rule()))
                .collect(Collectors.toMap(Finding::key, Finding::rule));
        var behind = expected.entrySet().stream()
                .filter(province -> province.getValue() < 90)
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        province -> province.getValue() == 0 ? FindingRule.NOBODY : FindingRule.BEHIND_PLAN));
        assertThat(found).as(told).isEqualTo(behind);
    }

    private void assertCourse(Overview overview, String told) {
        var part = judged(Counted.TRAINED);
        var points = trend(overview).cumulative().points();
        assertThat(points)
                .as(told)
                .extracting(Point::key)
                .isEqualTo(part.map(PeriodRange::months).orElse(List.of()).stream()
                        .map(YearMonth::toString)
                        .toList());
        if (!points.isEmpty() && scope[0] == 0) {
            assertThat(requireNonNull(points.getLast().value())).as(told).isEqualTo(trained("", part.orElseThrow()));
        }
        assertThat(trend(overview).plan() != null)
                .as("a plan is drawn where the tile has a target, %s", told)
                .isEqualTo(overview.headlines().getFirst().judgement().target() != null);
    }

    private void assertTable(Map<String, Double> expected, String told) {
        var table = pages.of(Subject.REGION, slice, INDONESIAN).regions();
        if (scope.length > 1 || scope[0] == 0) {
            table.orElseThrow()
                    .rows()
                    .forEach(row -> assertThat(
                                    row.judgement().percent().isPresent()
                                            ? row.judgement().status()
                                            : null)
                            .as(row.key() + told)
                            .isEqualTo(expected.containsKey(row.key()) ? status(expected.get(row.key())) : null));
        }
    }

    private static TrendChart trend(Overview overview) {
        return (TrendChart) overview.trend();
    }

    private static List<Role> statuses(Overview overview) {
        return overview.map().layers().stream()
                .map(Series::points)
                .flatMap(List::stream)
                .map(Point::role)
                .filter(role -> role != null)
                .toList();
    }

    /** The default thresholds. */
    private static Status status(double percent) {
        return percent >= 100
                ? Status.ACHIEVED
                : percent >= 90 ? Status.ON_TRACK : percent >= 75 ? Status.ATTENTION : Status.CRITICAL;
    }
}
