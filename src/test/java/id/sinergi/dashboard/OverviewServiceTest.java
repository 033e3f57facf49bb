package id.sinergi.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.sinergi.DemoProgramme;
import id.sinergi.ViewTestExtension;
import id.sinergi.catalog.Catalog;
import id.sinergi.chart.BarChart;
import id.sinergi.chart.Item;
import id.sinergi.chart.Point;
import id.sinergi.database.PostgresTest;
import id.sinergi.demo.FileRecount;
import id.sinergi.demo.FileRecount.Cell;
import id.sinergi.demo.FileRecount.Counted;
import id.sinergi.indicator.Figure;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SliceParameters;
import id.sinergi.period.PeriodRange;
import id.sinergi.person.Sex;
import id.sinergi.region.RegionCatalog;
import id.sinergi.region.RegionCode;
import id.sinergi.security.UserRole;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The overview of the posted files equals a count of those files by hand. */
@PostgresTest(properties = DemoProgramme.CONTEXT)
class OverviewServiceTest {

    private static final Locale INDONESIAN = Locale.of("id");
    private static final int SLICES = 60;

    @Autowired
    ApplicationContext context;

    @Autowired
    OverviewService overviews;

    @Autowired
    IndicatorService indicators;

    @Autowired
    SliceParameters parameters;

    @Autowired
    Catalog catalog;

    @Autowired
    RegionCatalog regions;

    @Autowired
    JdbcClient jdbc;

    private final Random random = new Random(5);
    private FileRecount files;

    @BeforeEach
    void signIn() {
        files = DemoProgramme.in(context);
        ViewTestExtension.signIn(context, UserRole.MINISTER, "id", 0);
    }

    @AfterEach
    void signOut() {
        ViewTestExtension.signOut();
    }

    @Test
    void everyFigureOfRandomSlicesEqualsACountOfTheFiles() {
        for (int i = 0; i < SLICES; i++) {
            var slice = slice();
            var overview = overviews.of(slice, INDONESIAN);

            assertThat(figures(overview)).as(slice.toString()).isEqualTo(counted(slice));
            assertThat(rates(overview)).as(slice.toString()).isEqualTo(countedRates(slice));
            assertThat(tiles(overview)).as(slice.toString()).isEqualTo(trainedBy(slice, Cell::province));
            assertThat(bars(overview.sectors()))
                    .as("sectors to choose from in %s", slice)
                    .isEqualTo(trainedBy(slice.withSectors(List.of()), Cell::sector));
            assertThat(total(overview.destinations()))
                    .as("destinations to choose from in %s", slice)
                    .isEqualTo(files.count(Counted.PLACED, within(slice.withDestination(null))));
        }
    }

    @Test
    void aNameThatAnotherNodeChangesIsThatOfAnOverviewSeenBefore() {
        var slice = parameters.usual();
        var name = catalog.sectors().get("MAN").name().id();
        try {
            assertThat(sectorNames(slice)).contains(name);
            rename("Nama dari simpul lain");
            await().pollInSameThread()
                    .untilAsserted(() -> assertThat(sectorNames(slice))
                            .contains("Nama dari simpul lain")
                            .doesNotContain(name));
        } finally {
            rename(name);
        }
        await().pollInSameThread()
                .untilAsserted(() -> assertThat(sectorNames(slice)).contains(name));
    }

    private List<String> sectorNames(Slice slice) {
        return overviews.of(slice, INDONESIAN).sectors().items().stream()
                .map(Item::label)
                .toList();
    }

    private void rename(String name) {
        jdbc.sql("update sector set name_id = ?, revision = revision + 1 where code = 'MAN'")
                .param(name)
                .update();
        jdbc.sql("select pg_notify('sinergi_catalog', '')").query().singleRow();
    }

    @Test
    void aViewerOfTwoProvincesSeesTheirPeopleOnly() {
        ViewTestExtension.signIn(context, UserRole.MANAGER, "id", 3500, 5200);
        var slice = parameters.usual().withPeriod(PeriodRange.year(2026));

        var overview = overviews.of(slice, INDONESIAN);

        Predicate<Cell> theirs = cell -> List.of("35", "52").contains(cell.province());
        assertThat(figures(overview).get(Indicator.DILATIH))
                .isEqualTo(files.count(Counted.TRAINED, within(slice).and(theirs)));
        assertThat(tiles(overview).keySet()).containsOnly("35", "52");
    }

    @Test
    void aViewerWithoutRegionsSeesNothing() {
        ViewTestExtension.signIn(context, UserRole.MANAGER, "id");

        assertThat(overviews.of(parameters.usual(), INDONESIAN).isEmpty()).isTrue();
    }

    @Test
    void anOverviewIsRememberedForThoseWhoSeeTheSame() {
        var slice = parameters.usual();
        var remembered = overviews.of(slice, INDONESIAN);

        assertThat(overviews.of(parameters.usual(), INDONESIAN)).isSameAs(remembered);
        assertThat(overviews.of(slice, Locale.ENGLISH)).isNotSameAs(remembered);

        ViewTestExtension.signIn(context, UserRole.MANAGER, "id", 3500, 5200);

        assertThat(overviews.of(slice, INDONESIAN)).isNotSameAs(remembered);
    }

    @Test
    void aTargetIsNotHeldAgainstAPartOfThePeopleItWasSetFor() {
        var slice = parameters.usual().withPeriod(PeriodRange.quarter(2026, 1));

        assertThat(target(slice)).isNotNull();
        assertThat(target(slice.withSex(Sex.P))).isNull();
        assertThat(target(slice.withSectors(List.of("MAN")))).isNull();
        // Of whole people in a part of the quarter it is that part, as the plan in the chart below it.
        assertThat(target(slice.withPeriod(new PeriodRange(YearMonth.of(2026, 1), YearMonth.of(2026, 2))))
                        .doubleValue())
                .isCloseTo(target(slice).doubleValue() * 2 / 3, Offset.offset(1e-6));
    }

    @Test
    void aDestinationTakesAwayTheTargetOfThePeoplePlacedAlone() {
        var slice = parameters.usual();
        var all = overviews.of(slice, INDONESIAN).headlines();
        var japan = overviews.of(slice.withDestination("JP"), INDONESIAN).headlines();

        assertThat(all.getFirst().judgement().target()).isNotNull();
        assertThat(japan).hasSameSizeAs(all);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).indicator() == Indicator.DITEMPATKAN) {
                assertThat(japan.get(i).judgement().target()).isNull();
            } else {
                assertThat(japan.get(i).judgement()).isEqualTo(all.get(i).judgement());
            }
        }
    }

    @Test
    void theTargetOfAViewerOfTwoProvincesIsTheSumOfTheirs() {
        var slice = parameters.usual().withPeriod(PeriodRange.quarter(2026, 1));
        var both = target(slice.withRegion(RegionCode.of("35"))).add(target(slice.withRegion(RegionCode.of("52"))));

        ViewTestExtension.signIn(context, UserRole.MANAGER, "id", 3500, 5200);

        assertThat(target(slice)).isEqualByComparingTo(both);
    }

    @Test
    void theFiguresAsOfTheLastPostingDayAreTheLatest() {
        var slice = parameters.usual();
        var day = indicators.postingDays().getFirst();

        assertThat(day.batch()).isEqualTo(indicators.freshness().batch());
        assertThat(figures(overviews.of(slice.withAsOf(day.batch()), INDONESIAN)))
                .isEqualTo(figures(overviews.of(slice, INDONESIAN)));
    }

    private BigDecimal target(Slice slice) {
        return overviews
                .of(slice, INDONESIAN)
                .headlines()
                .getFirst()
                .judgement()
                .target();
    }

    private Map<Indicator, Long> figures(Overview overview) {
        var figures = overview.headlines().stream()
                .collect(Collectors.toMap(
                        Headline::indicator, headline -> headline.figure().numerator()));
        overview.facts().stream()
                .filter(fact -> !fact.indicator().isRate())
                .forEach(fact -> figures.put(fact.indicator(), fact.numerator()));
        return figures;
    }

    private Map<Indicator, Long> counted(Slice slice) {
        var which = within(slice);
        var everywhere = within(slice.withDestination(null));
        return Map.of(
                Indicator.DILATIH, files.count(Counted.TRAINED, everywhere),
                Indicator.SERTIFIKAT_ORANG, files.count(Counted.CERTIFIED, everywhere),
                Indicator.DITEMPATKAN, files.count(Counted.PLACED, which),
                Indicator.SEKTOR, files.sectors(everywhere),
                Indicator.PESERTA, files.count(Counted.ENROLLED, everywhere),
                Indicator.DIUJI, files.count(Counted.ASSESSED, everywhere),
                Indicator.SERTIFIKAT_LEMBAR, files.count(Counted.CERTIFICATES, everywhere),
                Indicator.CAKUPAN, files.provinces(everywhere));
    }

    private static Map<Indicator, Figure> rates(Overview overview) {
        return overview.facts().stream()
                .filter(fact -> fact.indicator().isRate())
                .collect(Collectors.toMap(Figure::indicator, fact -> fact));
    }

    private Map<Indicator, Figure> countedRates(Slice slice) {
        return Map.of(
                Indicator.R_SERT, rate(Indicator.R_SERT, Counted.COHORT_CERTIFIED, Counted.COHORT_ASSESSED, slice),
                Indicator.R_PUTUS, rate(Indicator.R_PUTUS, Counted.DROPPED_OUT, Counted.ENROLLED, slice),
                Indicator.GENDER, rate(Indicator.GENDER, Counted.WOMEN_TRAINED, Counted.TRAINED, slice));
    }

    private Figure rate(Indicator indicator, Counted part, Counted whole, Slice slice) {
        var everywhere = within(slice.withDestination(null));
        return new Figure(indicator, files.count(part, everywhere), files.count(whole, everywhere));
    }

    private static Map<String, Long> tiles(Overview overview) {
        return overview.map().layers().getFirst().points().stream()
                .filter(point -> point.value() != null && point.value() > 0)
                .collect(Collectors.toMap(
                        Point::key,
                        point -> Objects.requireNonNull(point.value()).longValue()));
    }

    private Map<String, Long> trainedBy(Slice slice, Function<Cell, String> property) {
        return files.cells(Counted.TRAINED).entrySet().stream()
                .filter(entry -> within(slice.withDestination(null)).test(entry.getKey()))
                .collect(Collectors.groupingBy(
                        entry -> property.apply(entry.getKey()), Collectors.summingLong(Map.Entry::getValue)));
    }

    private static Map<String, Long> bars(BarChart chart) {
        return chart.items().stream()
                .map(Item::point)
                .collect(Collectors.toMap(Point::key, OverviewServiceTest::whole));
    }

    private static long total(BarChart chart) {
        return chart.items().stream()
                .map(Item::point)
                .mapToLong(OverviewServiceTest::whole)
                .sum();
    }

    private static long whole(Point point) {
        return Math.round(Objects.requireNonNull(point.value()));
    }

    private Predicate<Cell> within(Slice slice) {
        return cell -> cell.agreement().equals(slice.agreement())
                && slice.period().contains(cell.month())
                && slice.region().contains(RegionCode.of(cell.regency()))
                && (slice.sectors().isEmpty() || slice.sectors().contains(cell.sector()))
                && (slice.centre() == null || slice.centre().equals(cell.centre()))
                && (slice.sex() == null || slice.sex().name().equals(cell.sex()))
                && (slice.destination() == null
                        || cell.measure() != Counted.PLACED
                        || slice.destination().equals(cell.destination()));
    }

    private Slice slice() {
        var from = YearMonth.of(2025, 10).plusMonths(random.nextInt(12));
        var all = regions.all();
        return parameters
                .usual()
                .withPeriod(new PeriodRange(from, from.plusMonths(random.nextInt(12))))
                .withRegion(
                        random.nextBoolean()
                                ? RegionCode.INDONESIA
                                : all.get(random.nextInt(all.size())).code())
                .withSectors(random.nextInt(3) == 0 ? List.of("MAN", "KES") : List.of())
                .withCentre(
                        random.nextInt(4) == 0
                                ? catalog.centres().all().getFirst().code()
                                : null)
                .withDestination(random.nextInt(4) == 0 ? "KR" : null)
                .withSex(random.nextInt(4) == 0 ? Sex.P : null);
    }
}
