package id.sinergi.dashboard;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.DemoProgramme;
import id.sinergi.ViewTestExtension;
import id.sinergi.chart.ChartDescription;
import id.sinergi.chart.Fan;
import id.sinergi.chart.Item;
import id.sinergi.chart.LineChart;
import id.sinergi.chart.Point;
import id.sinergi.chart.TrendChart;
import id.sinergi.choice.IndicatorChoice;
import id.sinergi.choice.Scale;
import id.sinergi.database.PostgresTest;
import id.sinergi.definition.DefinedIndicator;
import id.sinergi.definition.IndicatorAdministration;
import id.sinergi.demo.FileRecount;
import id.sinergi.demo.FileRecount.Cell;
import id.sinergi.demo.FileRecount.Counted;
import id.sinergi.indicator.Formula;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Measure;
import id.sinergi.indicator.Slice;
import id.sinergi.period.ComparedWith;
import id.sinergi.period.PeriodRange;
import id.sinergi.person.Sex;
import id.sinergi.region.RegionCode;
import id.sinergi.security.UserRole;
import id.sinergi.wording.Defined;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whatever the indicator, the day, the filters and the viewer's regions: course, map and ranking show what the files hold,
 * and their titles name the indicator. A rate of few people is no percentage.
 */
@PostgresTest(properties = "sinergi.test-data=running-period")
@Import(MovableClock.class)
class ChosenIndicatorTest {

    private static final Locale INDONESIAN = Locale.of("id");
    private static final int ROUNDS = 80;
    private static final int BASE = 30;
    private static final Offset<Double> EXACT = Offset.offset(1e-6);
    private static final Pattern FORECAST = Pattern.compile(
            "Perkiraan akhir (\\d+): ([\\d.]+) \\(80%: ([\\d.]+)–([\\d.]+)\\), dari bulan lengkap s\\.d\\.");
    private static final List<Indicator> COUNTS =
            List.of(Indicator.DILATIH, Indicator.SERTIFIKAT_LEMBAR, Indicator.DITEMPATKAN);
    private static final int[][] SCOPES = {{0}, {3500, 5200}, {3600}, {1100, 3200, 7300}};

    private static final Formula.Term TRAINED_IN_TWO_SECTORS =
            new Formula.Term(Measure.TRAINED, new TreeSet<>(Set.of("MAN", "KES")), null, null, null);
    private static final Formula.Term PLACED_IN_KOREA =
            new Formula.Term(Measure.PLACED, new TreeSet<>(), null, "KR", null);
    private static final Formula.Term WOMEN = new Formula.Term(Measure.TRAINED, new TreeSet<>(), null, null, Sex.P);
    private static final Formula.Term MEN = new Formula.Term(Measure.TRAINED, new TreeSet<>(), null, null, Sex.L);

    /** Indicators that an administrator defined, with how they are counted in the files. */
    private static final Map<DefinedIndicator, Recounted> OWN = Map.of(
            own("DILATIH_MAN_KES", Formula.Kind.COUNT, TRAINED_IN_TWO_SECTORS, null),
            new Recounted(Counted.TRAINED, ChosenIndicatorTest::isInTwoSectors, Counted.TRAINED, cell -> false),
            own("KOREA_PERSEN", Formula.Kind.SHARE, PLACED_IN_KOREA, Formula.Term.of(Measure.PLACED)),
            new Recounted(Counted.PLACED, cell -> "KR".equals(cell.destination()), Counted.PLACED, cell -> true),
            own("PARITAS", Formula.Kind.RATIO, WOMEN, MEN),
            new Recounted(
                    Counted.TRAINED,
                    cell -> cell.sex().equals("P"),
                    Counted.TRAINED,
                    cell -> cell.sex().equals("L")),
            own(
                    "BELUM_DIUJI",
                    Formula.Kind.DIFFERENCE,
                    Formula.Term.of(Measure.TRAINED),
                    Formula.Term.of(Measure.ASSESSED)),
            new Recounted(Counted.TRAINED, cell -> true, Counted.ASSESSED, cell -> true));

    private record Recounted(Counted part, Predicate<Cell> isPart, Counted whole, Predicate<Cell> isWhole) {}

    private static boolean isInTwoSectors(Cell cell) {
        return List.of("MAN", "KES").contains(cell.sector());
    }

    private static DefinedIndicator own(
            String code, Formula.Kind kind, Formula.Term part, Formula.@Nullable Term whole) {
        var texts = new TreeMap<String, String>();
        for (var field : DefinedIndicator.FIELDS) {
            texts.put(field + ".id", "Buatan " + code + " " + field);
            texts.put(field + ".en", "Own " + code + " " + field);
        }
        return new DefinedIndicator(code, new Formula(kind, part, whole, null), false, texts, null);
    }

    @Autowired
    ApplicationContext context;

    @Autowired
    MovableClock.SetClock clock;

    @Autowired
    OverviewService overviews;

    @Autowired
    JdbcClient jdbc;

    private final Random random = new Random(23);
    private FileRecount files;
    private int[] scope = SCOPES[0];
    private Slice slice = Slice.of("MOU-2025", PeriodRange.year(2026));
    private IndicatorChoice choice = IndicatorChoice.USUAL;

    @Autowired
    IndicatorAdministration administration;

    @BeforeEach
    void postAYear() {
        files = DemoProgramme.in(context);
        ViewTestExtension.signIn(context, UserRole.ADMINISTRATOR, "id", 0);
        OWN.keySet().forEach(administration::save);
    }

    @AfterEach
    void signOut() {
        ViewTestExtension.signIn(context, UserRole.ADMINISTRATOR, "id", 0);
        administration.all().forEach(administration::remove);
        ViewTestExtension.signOut();
    }

    @Test
    void courseMapAndRankingShowWhatTheFilesHoldOfTheChosenIndicator() {
        var seen = new TreeSet<Indicator>();
        int running = 0;
        int small = 0;
        int forecasts = 0;
        int fans = 0;
        for (int i = 0; i < ROUNDS; i++) {
            choose();
            seen.add(choice.indicator());
            var told = "%s of %s on %s for %s".formatted(choice, slice, clock.instant(), Arrays.toString(scope));
            var overview = overviews.of(slice, ComparedWith.USUAL, choice, INDONESIAN);

            assertTitles(overview, told);
            assertCourse(overview.trend(), told);
            forecasts += assertForecast(overview.trend(), told);
            fans += fanOf(overview.trend(), told).isPresent() ? 1 : 0;
            small += assertMap(overview, told);
            assertRanking(overview, told);
            running += now().isAfter(slice.period().to()) ? 0 : 1;
        }
        assertThat(seen).hasSize(Indicator.all().size());
        assertThat(running).as("periods that are not over among them").isGreaterThan(ROUNDS / 5);
        assertThat(forecasts).as("forecasts among them").isPositive();
        assertThat(fans).as("fans among them").isPositive();
        assertThat(small).as("rates of few people among them").isPositive();
    }

    private YearMonth now() {
        return YearMonth.from(clock.instant().atZone(clock.getZone()));
    }

    private void choose() {
        clock.set(YearMonth.of(2026, 4).plusMonths(random.nextInt(9)), 1 + random.nextInt(28));
        scope = SCOPES[random.nextInt(SCOPES.length)];
        ViewTestExtension.signIn(context, UserRole.MANAGER, "id", scope);
        var from = YearMonth.of(2025, 10).plusMonths(random.nextInt(14));
        slice = Slice.of("MOU-2025", new PeriodRange(from, from.plusMonths(random.nextInt(12))))
                .withRegion(random.nextInt(4) == 0 ? RegionCode.of(aProvince()) : RegionCode.INDONESIA)
                .withSectors(random.nextInt(4) == 0 ? List.of("MAN", "KES") : List.of())
                .withDestination(random.nextInt(5) == 0 ? "KR" : null)
                .withSex(random.nextInt(4) == 0 ? Sex.P : null);
        var indicator = Indicator.all().get(random.nextInt(Indicator.all().size()));
        var scales = Scale.of(indicator).stream()
                .filter(scale -> scale != Scale.RATE || indicator.isRate())
                .toList();
        choice = new IndicatorChoice(indicator, scales.get(random.nextInt(scales.size())));
    }

    private String aProvince() {
        return scope[0] == 0 ? "35" : String.valueOf(scope[random.nextInt(scope.length)] / 100);
    }

    private void assertTitles(Overview overview, String told) {
        var name = Defined.measured(choice.indicator(), INDONESIAN);
        assertThat(Stream.of(overview.trend(), overview.map(), overview.ranking()))
                .as(told)
                .allSatisfy(chart -> assertThat(chart.caption().title()).startsWith(name))
                .allSatisfy(chart -> assertThat(
                                chart.caption().alternative() + chart.measure().name())
                        .containsAnyOf(name, Defined.shortName(choice.indicator(), INDONESIAN)));
        assertThat(overview.choice()).isEqualTo(choice);
    }

    private void assertCourse(ChartDescription course, String told) {
        if (course instanceof LineChart rate) {
            rate.series().getFirst().points().forEach(point -> assertPoint(point, month(point.key()), false, told));
            return;
        }
        var trend = (TrendChart) course;
        trend.periodic()
                .points()
                .forEach(point ->
                        assertThat(point.value()).as(told + point.key()).isEqualTo(count(month(point.key()))));
        assertThat(trend.periodic().points())
                .as(told)
                .extracting(point -> YearMonth.parse(point.key()))
                .allMatch(month -> !month.isAfter(now()) && slice.period().contains(month));
        trend.cumulative()
                .points()
                .forEach(point -> assertThat(point.value())
                        .as("running total, " + told + point.key())
                        .isEqualTo(count(cell -> !cell.month().isAfter(YearMonth.parse(point.key())))));
        assertThat(trend.cumulative().points())
                .extracting(point -> YearMonth.parse(point.key()))
                .allMatch(now()::isAfter);
    }

    /** Returns 1 where a year's end is forecast. */
    private int assertForecast(ChartDescription course, String told) {
        var caption = course.caption();
        var year = PeriodRange.year(now().getYear());
        boolean runs = year.months().stream().anyMatch(slice.period()::contains);
        boolean counts = choice.indicator().formula().kind() == Formula.Kind.COUNT;
        assertThat(caption.subtitle().contains("Perkiraan akhir " + now().getYear()))
                .as(told)
                .isEqualTo(runs && counts);
        assertThat(caption.alternative().contains("Perkiraan")).as(told).isEqualTo(runs && counts);
        var found = FORECAST.matcher(caption.subtitle());
        if (!found.find()) {
            assertThat(caption.subtitle().contains("bulan lengkap, perlu 12"))
                    .as(told)
                    .isEqualTo(runs && counts);
            return 0;
        }
        assertThat(Stream.of(3, 2, 4).map(group -> number(found.group(group))))
                .as("low, expected and high, " + told)
                .isSortedAccordingTo(Comparator.naturalOrder())
                .allMatch(value -> value >= counted(year));
        assertThat(caption.subtitle().contains("Target"))
                .as("people of whole regions only, " + told)
                .matches(has -> !has || (slice.sectors().isEmpty() && slice.sex() == null));
        return 1;
    }

    /** The fan, which opens where the line ends and has a sentence beside it. */
    private Optional<Fan> fanOf(ChartDescription course, String told) {
        if (!(course instanceof TrendChart trend) || trend.fan() == null) {
            return Optional.empty();
        }
        assertThat(FORECAST.matcher(course.caption().subtitle()).find())
                .as(told)
                .isTrue();
        var opens = trend.cumulative().points().getLast();
        assertThat(trend.fan().series())
                .as("opens where the line ends, " + told)
                .allSatisfy(
                        series -> assertThat(series.points().getFirst().value()).isEqualTo(opens.value()))
                .allSatisfy(series -> assertThat(series.points())
                        .extracting(Point::value)
                        .isSortedAccordingTo(Comparator.nullsFirst(Comparator.naturalOrder())));
        assertThat(trend.fan().expected().points())
                .as(told)
                .extracting(point -> YearMonth.parse(point.key()))
                .startsWith(YearMonth.parse(opens.key()))
                .allMatch(month -> slice.period().contains(month) && month.getYear() == now().getYear());
        return Optional.of(trend.fan());
    }

    @Test
    void theFanOfTheRunningYearEndsWithWhatItsSentenceSays() {
        int fans = 0;
        for (int i = 0; i < ROUNDS; i++) {
            choose();
            slice = slice.withPeriod(PeriodRange.year(now().getYear()));
            choice = new IndicatorChoice(COUNTS.get(random.nextInt(COUNTS.size())), Scale.COUNT);
            var told = "%s of %s on %s for %s".formatted(choice, slice, clock.instant(), Arrays.toString(scope));
            var course =
                    overviews.of(slice, ComparedWith.USUAL, choice, INDONESIAN).trend();
            var sentence = FORECAST.matcher(course.caption().subtitle());

            var fan = fanOf(course, told);

            assertThat(fan.isPresent()).as(told).isEqualTo(sentence.find());
            if (fan.isPresent()) {
                fans++;
                assertThat(fan.get().series())
                        .as(told)
                        .extracting(series -> series.points().getLast())
                        .containsExactlyElementsOf(Stream.of(2, 3, 4)
                                .map(group -> Point.of(now().getYear() + "-12", number(sentence.group(group))))
                                .toList());
            }
        }
        assertThat(fans).isGreaterThan(ROUNDS / 10);
    }

    private static long number(String written) {
        return Long.parseLong(written.replace(".", ""));
    }

    /** What the files hold of a year up to the running month, within the filters. */
    private double counted(PeriodRange year) {
        var shown = slice;
        slice = slice.withPeriod(new PeriodRange(year.from(), now()));
        double counted = count(cell -> true);
        slice = shown;
        return counted;
    }

    private static Predicate<Cell> month(String key) {
        return cell -> cell.month().equals(YearMonth.parse(key));
    }

    /** Returns how many rates were of few people. */
    private int assertMap(Overview overview, String told) {
        var points = overview.map().layers().getFirst().points();
        assertThat(points).as(told).hasSize(38);
        var visible = points.stream()
                .filter(point -> scope[0] == 0 || provinces().contains(point.key()))
                .filter(point ->
                        slice.region().isCountry() || slice.region().toString().equals(point.key()))
                .toList();
        points.stream()
                .filter(point -> !visible.contains(point))
                .forEach(point ->
                        assertThat(point.state()).as(told + point.key()).isEqualTo(Point.State.MISSING));
        if (choice.scale() == Scale.ACHIEVEMENT) {
            assertThat(visible)
                    .as(told)
                    .allSatisfy(point -> assertThat(point.value() == null)
                            .isEqualTo(!point.note().isEmpty() && point.role() == null));
            assertThat(hasTargets()
                            || visible.stream().allMatch(point -> point.note().equals("tanpa target")))
                    .as(told)
                    .isTrue();
            return 0;
        }
        visible.forEach(point ->
                assertPoint(point, cell -> cell.province().equals(point.key()), choice.scale() == Scale.COUNT, told));
        return (int) visible.stream().filter(point -> point.value() == null).count();
    }

    private void assertRanking(Overview overview, String told) {
        var items = overview.ranking().items();
        boolean own = choice.scale() == Scale.COUNT || choice.scale() == Scale.RATE;
        if (!own) {
            return;
        }
        items.stream()
                .map(Item::point)
                .filter(point -> !point.key().equals(MemberBars.OTHERS))
                .forEach(point -> assertPoint(point, in(point.key()), choice.scale() == Scale.COUNT, told));
        if (choice.indicator().addsUp()) {
            assertThat(items.stream()
                            .mapToDouble(item -> requireNonNull(item.point().value()))
                            .sum())
                    .as("all of them, " + told)
                    .isEqualTo(count(cell -> true));
        }
        assertThat(items.stream()
                        .map(Item::point)
                        .filter(point -> !point.key().equals(MemberBars.OTHERS))
                        .map(Point::value))
                .as("the highest first, " + told)
                .isSortedAccordingTo((one, other) -> one == null || other == null ? 0 : other.compareTo(one));
    }

    private static Predicate<Cell> in(String region) {
        return cell -> cell.regency().equals(region) || cell.province().equals(region);
    }

    /** A count, a percentage, or the people where they are too few for one. */
    private void assertPoint(Point point, Predicate<Cell> which, boolean people, String told) {
        if (people || !choice.indicator().isRate()) {
            assertThat(point.value()).as(told + " " + point.key()).isEqualTo(count(which));
            return;
        }
        var own = own();
        double whole = own == null
                ? files.count(whole(), within().and(which))
                : files.count(own.whole(), within().and(which).and(own.isWhole()));
        double part = own == null
                ? files.count(part(), within().and(which))
                : files.count(own.part(), within().and(which).and(own.isPart()));
        boolean ratio = choice.indicator().unit() == Indicator.Unit.RATIO;
        if (whole < BASE) {
            assertThat(point.value()).as(told + " " + point.key()).isNull();
            assertThat(point.note())
                    .contains(
                            whole == 0
                                    ? "tidak ada"
                                    : (ratio ? "%.0f banding %.0f" : "%.0f dari %.0f").formatted(part, whole));
        } else {
            assertThat(point.value()).as(told + " " + point.key()).isCloseTo((ratio ? 1 : 100) * part / whole, EXACT);
        }
    }

    /** Counted in the files, without a class of the product; of a rate the people of whom it is true. */
    private double count(Predicate<Cell> which) {
        var cells = within().and(which);
        var own = own();
        if (own != null) {
            return files.count(own.part(), cells.and(own.isPart()))
                    - (choice.indicator().addsUp() ? files.count(own.whole(), cells.and(own.isWhole())) : 0);
        }
        return switch (choice.indicator().name()) {
            case "SEKTOR" -> files.sectors(cells);
            case "CAKUPAN" -> files.provinces(cells);
            default -> files.count(part(), cells);
        };
    }

    private @Nullable Recounted own() {
        return OWN.entrySet().stream()
                .filter(one -> one.getKey().code().equals(choice.indicator().name()))
                .map(Map.Entry::getValue)
                .findAny()
                .orElse(null);
    }

    private Counted part() {
        return switch (choice.indicator().name()) {
            case "DILATIH", "SEKTOR", "CAKUPAN" -> Counted.TRAINED;
            case "SERTIFIKAT_ORANG" -> Counted.CERTIFIED;
            case "DITEMPATKAN" -> Counted.PLACED;
            case "PESERTA" -> Counted.ENROLLED;
            case "DIUJI" -> Counted.ASSESSED;
            case "SERTIFIKAT_LEMBAR" -> Counted.CERTIFICATES;
            case "R_SERT" -> Counted.COHORT_CERTIFIED;
            case "R_PUTUS" -> Counted.DROPPED_OUT;
            case "GENDER" -> Counted.WOMEN_TRAINED;
            default -> throw new IllegalStateException(choice.toString());
        };
    }

    private Counted whole() {
        return switch (choice.indicator().name()) {
            case "R_SERT" -> Counted.COHORT_ASSESSED;
            case "R_PUTUS" -> Counted.ENROLLED;
            default -> Counted.TRAINED;
        };
    }

    private Set<String> provinces() {
        return Set.copyOf(Arrays.stream(scope)
                .mapToObj(code -> String.valueOf(code / 100))
                .toList());
    }

    private boolean hasTargets() {
        return jdbc.sql("select count(*) from target where batch_out is null and region > 0 and indicator = ?")
                        .param(choice.indicator().name())
                        .query(Long.class)
                        .single()
                > 0;
    }

    private Predicate<Cell> within() {
        return cell -> cell.agreement().equals(slice.agreement())
                && slice.period().contains(cell.month())
                && (scope[0] == 0 || provinces().contains(cell.province()))
                && slice.region().contains(RegionCode.of(cell.regency()))
                && (slice.sectors().isEmpty() || slice.sectors().contains(cell.sector()))
                && (slice.sex() == null || requireNonNull(slice.sex()).name().equals(cell.sex()))
                && (slice.destination() == null
                        || cell.measure() != Counted.PLACED
                        || requireNonNull(slice.destination()).equals(cell.destination()));
    }
}
