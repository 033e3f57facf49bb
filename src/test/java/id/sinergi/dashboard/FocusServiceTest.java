package id.sinergi.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.DemoProgramme;
import id.sinergi.ViewTest;
import id.sinergi.chart.Series;
import id.sinergi.database.PostgresTest;
import id.sinergi.demo.FileRecount;
import id.sinergi.demo.FileRecount.Cell;
import id.sinergi.demo.FileRecount.Counted;
import id.sinergi.indicator.Counts;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Measure;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.Stage;
import id.sinergi.period.PeriodRange;
import id.sinergi.person.Sex;
import id.sinergi.region.Boundaries;
import id.sinergi.region.RegionCode;
import id.sinergi.security.UserRole;
import id.sinergi.subject.Subject;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What the pages about random slices show equals a recount of the records by {@link FileRecount}. */
@PostgresTest(properties = DemoProgramme.PAPUA)
@Tag("undated")
@ViewTest(role = UserRole.ADMINISTRATOR)
class FocusServiceTest {

    private static final int SLICES = 200;
    private static final Locale INDONESIAN = Locale.of("id");

    @Autowired
    ApplicationContext context;

    @Autowired
    FocusService pages;

    private FileRecount files;

    /** Those placed have every property. */
    private List<Cell> placed;

    private final Random random = new Random(3);

    @BeforeEach
    void postThePeople() {
        files = DemoProgramme.inPapua(context);
        placed = files.cells(Counted.PLACED).keySet().stream()
                .sorted(Comparator.comparing(Cell::toString))
                .toList();
    }

    @Test
    void pagesAboutRandomSlicesEqualARecount() {
        int shown = 0;
        for (int i = 0; i < SLICES; i++) {
            var subject = Subject.values()[random.nextInt(Subject.values().length)];
            var slice = randomSlice(subject);
            var page = pages.of(subject, slice, INDONESIAN);

            assertTable(subject, slice, page.table());
            assertHeadlines(slice, page);
            assertHeatmap(subject, page);
            assertStages(slice, page);
            assertStandings(subject, slice, page);
            shown += page.isEmpty() ? 0 : 1;
        }
        assertThat(shown).as("pages with something to see").isGreaterThan(SLICES / 2);
    }

    private static Map<String, FocusRow> rows(FocusPage page) {
        return page.table().rows().stream().collect(Collectors.toMap(FocusRow::key, row -> row));
    }

    private void assertTable(Subject subject, Slice slice, FocusTable table) {
        var property = property(table.dimension(), slice.boundaries());
        var expected = new HashMap<String, Map<Counted, Long>>();
        var within = within(slice);
        for (var measure : measures(subject)) {
            files.cells(measure).forEach((cell, people) -> {
                if (within.test(cell)) {
                    expected.computeIfAbsent(property.apply(cell), key -> new HashMap<>())
                            .merge(measure, people, Long::sum);
                }
            });
        }
        var shown = table.rows().stream()
                .collect(Collectors.toMap(FocusRow::key, row -> counted(row.counts(), measures(subject))));
        assertThat(shown).as("rows of %s %s", subject, slice).isEqualTo(expected);
        assertThat(counted(table.total().counts(), measures(subject)))
                .as("total of %s %s", subject, slice)
                .isEqualTo(measures(subject).stream()
                        .filter(measure -> files.count(measure, within(slice)) > 0)
                        .collect(Collectors.toMap(measure -> measure, measure -> files.count(measure, within(slice)))));
        if (subject != Subject.DESTINATION && table.dimension() != Dimension.SECTOR) {
            table.rows()
                    .forEach(row -> assertThat(row.sectors())
                            .as("sectors of %s in %s", row.key(), slice)
                            .isEqualTo((int) files.sectors(within(slice)
                                    .and(cell -> property.apply(cell).equals(row.key())))));
        }
        assertThat(table.total().sectors()).isEqualTo((int) files.sectors(within(slice)));
    }

    private void assertHeadlines(Slice slice, FocusPage page) {
        var measures = Map.of(
                Indicator.DILATIH, Counted.TRAINED,
                Indicator.SERTIFIKAT_ORANG, Counted.CERTIFIED,
                Indicator.DITEMPATKAN, Counted.PLACED);
        page.headlines().stream()
                .filter(headline -> measures.containsKey(headline.indicator()))
                .forEach(headline -> assertThat(headline.figure().numerator())
                        .as("%s of %s", headline.indicator(), slice)
                        .isEqualTo(files.count(measures.get(headline.indicator()), within(slice))));
    }

    private static void assertHeatmap(Subject subject, FocusPage page) {
        var rows = rows(page);
        page.heatmap()
                .rows()
                .forEach(row -> assertThat(sum(row))
                        .as("%s in the heatmap", row.name())
                        .isEqualTo(
                                subject.count().applyAsLong(rows.get(row.key()).counts())));
    }

    private void assertStages(Slice slice, FocusPage page) {
        page.stages()
                .series()
                .forEach(stage -> assertThat(sum(stage))
                        .as("%s by month of %s", stage.key(), slice)
                        .isEqualTo(files.count(measure(Stage.valueOf(stage.key())), within(slice))));
    }

    private void assertStandings(Subject subject, Slice slice, FocusPage page) {
        page.standings().stream().filter(standing -> !standing.isRate()).forEach(standing -> {
            assertThat(standing.rank())
                    .as("%s rank of %s among its peers", standing.measure(), slice)
                    .isLessThanOrEqualTo(standing.peers());
            var measure = measure(Stage.valueOf(standing.measure()));
            assertThat((long) standing.value().orElse(0)).isEqualTo(files.count(measure, within(slice)));
            assertThat((long) standing.whole().orElse(0))
                    .as("whole of %s", slice)
                    .isEqualTo(files.count(measure, within(subject.of(slice, ""))));
            if (subject != Subject.DESTINATION
                    && !slice.region().isRegency()
                    && standing.value().orElse(0) > 0) {
                assertThat(standing.peers())
                        .as("peers with people of %s", slice)
                        .isEqualTo(peersWithPeople(subject, slice, measure));
            }
        });
    }

    private int peersWithPeople(Subject subject, Slice slice, Counted measure) {
        var peers = within(subject.of(slice, ""));
        return (int) files.cells(measure).entrySet().stream()
                .filter(cell -> cell.getValue() > 0 && peers.test(cell.getKey()))
                .map(cell -> property(subject.peers(slice), slice.boundaries()).apply(cell.getKey()))
                .distinct()
                .count();
    }

    private static long sum(Series series) {
        return series.points().stream()
                .mapToLong(point -> point.value() == null ? 0 : point.value().longValue())
                .sum();
    }

    private static Map<Counted, Long> counted(Counts counts, List<Counted> measures) {
        var values = new HashMap<Counted, Long>();
        measures.forEach(measure -> values.put(measure, value(counts, measure)));
        values.values().removeIf(value -> value == 0);
        return values;
    }

    private static long value(Counts counts, Counted measure) {
        return counts.of(Measure.valueOf(measure.name()));
    }

    /** A page about destinations says something about the people placed only. */
    private static List<Counted> measures(Subject subject) {
        return subject == Subject.DESTINATION ? List.of(Counted.PLACED) : List.of(Counted.values());
    }

    private static Counted measure(Stage stage) {
        return Counted.valueOf(stage.name());
    }

    private static Function<Cell, String> property(Dimension dimension, Boundaries boundaries) {
        return switch (dimension) {
            case PROVINCE -> cell -> province(cell, boundaries);
            case REGENCY -> Cell::regency;
            case SECTOR -> Cell::sector;
            case CENTRE -> Cell::centre;
            case DESTINATION -> Cell::destination;
            case MONTH, SEX -> throw new IllegalArgumentException();
        };
    }

    /** The province of a home; by the boundaries before 2022 some lay in an older one. */
    private static String province(Cell cell, Boundaries boundaries) {
        return boundaries == Boundaries.TODAY
                ? cell.province()
                : Map.of("93", "91", "94", "91", "95", "91", "96", "92").getOrDefault(cell.province(), cell.province());
    }

    private static Predicate<Cell> within(Slice slice) {
        var region = slice.region().toString();
        return cell -> slice.period().contains(cell.month())
                && (slice.region().isCountry()
                        || region.equals(cell.regency())
                        || region.equals(province(cell, slice.boundaries())))
                && (slice.sectors().isEmpty() || slice.sectors().contains(cell.sector()))
                && (slice.centre() == null || slice.centre().equals(cell.centre()))
                && (slice.sex() == null || slice.sex().name().equals(cell.sex()))
                && (slice.destination() == null
                        || cell.measure() != Counted.PLACED
                        || slice.destination().equals(cell.destination()));
    }

    private Slice randomSlice(Subject subject) {
        var cell = placed.get(random.nextInt(placed.size()));
        var boundaries = random.nextInt(3) == 0 ? Boundaries.BEFORE_2022 : Boundaries.TODAY;
        if (random.nextInt(4) == 0) {
            cell = ofPapua(random.nextInt(100));
        }
        var from = YearMonth.of(2025, 10).plusMonths(random.nextInt(10));
        var slice = Slice.of("MOU-2025", new PeriodRange(from, from.plusMonths(random.nextInt(12))))
                .withBoundaries(boundaries);
        if (subject == Subject.REGION || random.nextInt(3) == 0) {
            slice = slice.withRegion(RegionCode.of(
                    List.of("ID", province(cell, boundaries), cell.regency()).get(random.nextInt(3))));
        }
        if (subject == Subject.SECTOR ? random.nextInt(5) > 0 : random.nextInt(5) == 0) {
            slice = slice.withSectors(List.of(cell.sector()));
        }
        if (subject == Subject.CENTRE ? random.nextInt(5) > 0 : random.nextInt(5) == 0) {
            slice = slice.withCentre(cell.centre());
        }
        if (subject == Subject.DESTINATION ? random.nextInt(5) > 0 : random.nextInt(8) == 0) {
            slice = slice.withDestination(cell.destination());
        }
        return random.nextInt(4) == 0 ? slice.withSex(random.nextBoolean() ? Sex.L : Sex.P) : slice;
    }

    private Cell ofPapua(int number) {
        var papua =
                placed.stream().filter(cell -> cell.province().startsWith("9")).toList();
        return papua.get(number % papua.size());
    }
}
