package id.sinergi.suppress;

import id.sinergi.indicator.Counts;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Freshness;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.Measure;
import id.sinergi.indicator.MemberCounts;
import id.sinergi.indicator.PairCounts;
import id.sinergi.indicator.PostingDay;
import id.sinergi.indicator.Reported;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.Totals;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A made-up programme of people trained in two years, counted exactly; seeded, so it is always the same. */
record Programme(List<Person> people) implements IndicatorService {

    static final List<String> REGENCIES = List.of("11.01", "11.02", "11.03", "12.01", "12.02", "13.01");
    static final List<String> SECTORS = List.of("AAA", "BBB", "CCC");
    static final YearMonth FIRST = YearMonth.of(2025, 1);
    static final int MONTHS = 24;

    record Person(String regency, YearMonth month, String sector, boolean woman) {

        String province() {
            return regency.substring(0, 2);
        }

        String key(Dimension dimension) {
            return switch (dimension) {
                case MONTH -> month.toString();
                case PROVINCE -> province();
                case REGENCY -> regency;
                case SECTOR -> sector;
                case SEX -> woman ? "P" : "L";
                case CENTRE, DESTINATION -> "";
            };
        }
    }

    /** Some regencies, months and sectors have many people, some hardly any. */
    static Programme of(long seed, int size) {
        var random = new Random(seed);
        return new Programme(IntStream.range(0, size)
                .mapToObj(i -> new Person(
                        REGENCIES.get(skewed(random, REGENCIES.size())),
                        FIRST.plusMonths(random.nextInt(MONTHS)),
                        SECTORS.get(skewed(random, SECTORS.size())),
                        random.nextInt(3) == 0))
                .toList());
    }

    private static int skewed(Random random, int bound) {
        double share = random.nextDouble();
        return (int) (bound * share * share);
    }

    @Override
    public List<MemberCounts> breakdown(Slice slice, Dimension dimension) {
        return grouped(slice, person -> person.key(dimension)).entrySet().stream()
                .map(member -> new MemberCounts(member.getKey(), member.getValue()))
                .toList();
    }

    @Override
    public List<PairCounts> matrix(Slice slice, Dimension rows, Dimension columns) {
        return grouped(slice, person -> person.key(rows) + "|" + person.key(columns)).entrySet().stream()
                .map(pair -> new PairCounts(
                        pair.getKey().split("\\|")[0], pair.getKey().split("\\|")[1], pair.getValue()))
                .toList();
    }

    private Map<String, Counts> grouped(Slice slice, Function<Person, String> key) {
        return people.stream()
                .filter(person -> slice.region().isCountry()
                        || person.province().equals(slice.region().toString()))
                .collect(Collectors.groupingBy(
                        key, TreeMap::new, Collectors.collectingAndThen(Collectors.toList(), Programme::counts)));
    }

    private static Counts counts(List<Person> people) {
        return Counts.of(Map.of(
                Measure.TRAINED,
                (long) people.size(),
                Measure.WOMEN_TRAINED,
                people.stream().filter(Person::woman).count()));
    }

    @Override
    public Freshness freshness() {
        return new Freshness(1, null, null, false, List.of());
    }

    @Override
    public Totals totals(Slice slice) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<MemberCounts> series(Slice slice) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Reported reported(Slice slice) {
        throw new UnsupportedOperationException();
    }

    @Override
    public @Nullable LocalDate dataThrough(Slice slice) {
        return null;
    }

    @Override
    public List<PostingDay> postingDays() {
        return List.of();
    }
}
