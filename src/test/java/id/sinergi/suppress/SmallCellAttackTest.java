package id.sinergi.suppress;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.indicator.Measure;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SmallCells;
import id.sinergi.language.BilingualName;
import id.sinergi.period.PeriodRange;
import id.sinergi.person.Sex;
import id.sinergi.region.CurrentScope;
import id.sinergi.region.Region;
import id.sinergi.region.RegionCatalog;
import id.sinergi.region.RegionCode;
import id.sinergi.region.RegionScope;
import id.sinergi.region.TileGrid;
import id.sinergi.region.UnderEveryAgreement;
import id.sinergi.security.WholeCountry;
import id.sinergi.suppress.Programme.Person;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Fetches everything that a minister can ask about two years of a small programme, by every period, and tries to work out
 * what was hidden, and what may not be asked, with a linear programme.
 */
class SmallCellAttackTest {

    private static final int THRESHOLD = 5;
    private static final int PEOPLE_A_CELL = Programme.REGENCIES.size() * Programme.SECTORS.size() * 2;
    private static final CurrentScope MINISTER = new UnderEveryAgreement(() -> RegionScope.EVERYTHING);

    /** A question whose answer is one number for each period. */
    private record Asked(String name, Slice slice, Measure measure, Predicate<Person> who) {}

    @ParameterizedTest
    @CsvSource({"1, 500, 12", "2, 1500, 12", "3, 4000, 12"})
    void nothingHiddenCanBeWorkedOut(long seed, int size, int tries) {
        var programme = Programme.of(seed, size);
        var exposed = new ArrayList<String>();
        for (int year : new int[] {2025, 2026}) {
            exposed.addAll(exposed(programme, year, THRESHOLD, tries, seed));
        }
        assertThat(exposed).isEmpty();
    }

    /** So that the attack is known to find what there is to find. */
    @Test
    void exactFiguresExposeMany() {
        assertThat(exposed(Programme.of(1, 500), 2025, 1, 12, 1)).hasSizeGreaterThan(100);
    }

    private static List<String> exposed(Programme programme, int year, int threshold, int tries, long seed) {
        var answers = answers(programme, threshold);
        var attack = new Attack(PEOPLE_A_CELL * 12);
        var hidden = new LinkedHashMap<String, Predicate<Person>>();
        var told = new LinkedHashMap<String, Long>();
        for (var asked : asked()) {
            for (var period : periods(year)) {
                var counts = answers.totals(asked.slice().withPeriod(period)).counts();
                Predicate<Person> who =
                        person -> period.contains(person.month()) && asked.who().test(person);
                if (counts.isHidden(asked.measure())) {
                    hidden.put(asked.name() + " " + period, who);
                } else {
                    attack.tell(sum(year, who), counts.of(asked.measure()));
                    told.put(asked.name() + " " + period, counts.of(asked.measure()));
                }
            }
        }
        crossings(year).forEach(hidden::put);
        return Stream.concat(
                        told.entrySet().stream()
                                .filter(figure -> figure.getValue() > 0 && figure.getValue() < THRESHOLD)
                                .map(figure -> figure.getKey() + " told: " + figure.getValue()),
                        tried(hidden, programme, tries, seed).entrySet().stream()
                                .flatMap(cell -> verdict(cell, attack, programme, year)))
                .toList();
    }

    private static Stream<String> verdict(
            Map.Entry<String, Predicate<Person>> cell, Attack attack, Programme programme, int year) {
        var span = attack.span(sum(year, cell.getValue()));
        return span.most() - span.least() > THRESHOLD - 1 + 1e-6
                ? Stream.empty()
                : Stream.of("%s of %d: %s".formatted(cell.getKey(), people(programme, cell.getValue()), span));
    }

    /** Some of the cells that hold one to four people. */
    private static Map<String, Predicate<Person>> tried(
            Map<String, Predicate<Person>> hidden, Programme programme, int tries, long seed) {
        var small = new ArrayList<>(hidden.entrySet().stream()
                .filter(cell ->
                        people(programme, cell.getValue()) > 0 && people(programme, cell.getValue()) < THRESHOLD)
                .toList());
        Collections.shuffle(small, new Random(seed));
        var chosen = new LinkedHashMap<String, Predicate<Person>>();
        small.stream().limit(tries).forEach(cell -> chosen.put(cell.getKey(), cell.getValue()));
        return chosen;
    }

    private static long people(Programme programme, Predicate<Person> who) {
        return programme.people().stream().filter(who).count();
    }

    /** Everything that is answered, each by one slice. */
    private static List<Asked> asked() {
        var all = Slice.of("MOU-2025", PeriodRange.year(2025));
        var asked = new ArrayList<Asked>();
        both(asked, "ID", all, person -> true);
        Stream.of("11", "12", "13")
                .forEach(province -> both(
                        asked,
                        province,
                        all.withRegion(RegionCode.of(province)),
                        person -> person.province().equals(province)));
        Programme.REGENCIES.forEach(regency -> both(
                asked,
                regency,
                all.withRegion(RegionCode.of(regency)),
                person -> person.regency().equals(regency)));
        Programme.SECTORS.forEach(sector -> both(
                asked,
                sector,
                all.withSectors(List.of(sector)),
                person -> person.sector().equals(sector)));
        asked.add(new Asked("P", all.withSex(Sex.P), Measure.TRAINED, Person::woman));
        asked.add(new Asked("L", all.withSex(Sex.L), Measure.TRAINED, person -> !person.woman()));
        return asked;
    }

    private static void both(List<Asked> asked, String name, Slice slice, Predicate<Person> who) {
        asked.add(new Asked(name, slice, Measure.TRAINED, who));
        asked.add(new Asked(name + " women", slice, Measure.WOMEN_TRAINED, who.and(Person::woman)));
    }

    /** What no question asks: a regency by sector by quarter. */
    private static Map<String, Predicate<Person>> crossings(int year) {
        var crossings = new LinkedHashMap<String, Predicate<Person>>();
        for (var regency : Programme.REGENCIES) {
            for (var sector : Programme.SECTORS) {
                for (int quarter = 1; quarter <= 4; quarter++) {
                    var period = PeriodRange.quarter(year, quarter);
                    crossings.put(
                            regency + " " + sector + " " + period,
                            person -> person.regency().equals(regency)
                                    && person.sector().equals(sector)
                                    && period.contains(person.month()));
                }
            }
        }
        return crossings;
    }

    private static List<PeriodRange> periods(int year) {
        return IntStream.rangeClosed(1, 12)
                .boxed()
                .flatMap(from -> IntStream.rangeClosed(from, 12)
                        .mapToObj(to -> new PeriodRange(YearMonth.of(year, from), YearMonth.of(year, to))))
                .toList();
    }

    /** The unknowns are the people of each regency, sector, sex and month of a year. */
    private static double[] sum(int year, Predicate<Person> who) {
        var sum = new double[PEOPLE_A_CELL * 12];
        int i = 0;
        for (var regency : Programme.REGENCIES) {
            for (var sector : Programme.SECTORS) {
                for (boolean woman : new boolean[] {false, true}) {
                    for (int month = 1; month <= 12; month++) {
                        sum[i++] = who.test(new Person(regency, YearMonth.of(year, month), sector, woman)) ? 1 : 0;
                    }
                }
            }
        }
        return sum;
    }

    private static SafeAnswers answers(Programme programme, int threshold) {
        var regions = new RegionCatalog(
                Stream.concat(Stream.of("ID", "11", "12", "13"), Programme.REGENCIES.stream())
                        .map(code -> new Region(
                                RegionCode.of(code),
                                new BilingualName(code, code),
                                new BilingualName(code, code),
                                null,
                                null,
                                null,
                                null))
                        .toList(),
                new TileGrid(List.of()));
        var tables = new Tables(programme, new WholeCountry(), new SmallCells(MINISTER, threshold), MINISTER);
        return new SafeAnswers(tables, new Members(tables, MINISTER, regions), regions);
    }
}
