package id.sinergi.lag;

import id.sinergi.indicator.Counts;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.Measure;
import id.sinergi.indicator.PairCounts;
import id.sinergi.indicator.Questions;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.Wait;
import id.sinergi.journey.RecordPosting;
import id.sinergi.journey.Unmatched;
import id.sinergi.period.Granularity;
import id.sinergi.period.PeriodRange;
import id.sinergi.region.CurrentScope;
import id.sinergi.region.RegionCode;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Joins the cells' counts of those who finished with the lags of those who were placed. */
@Service
@Transactional(readOnly = true)
class LagCohortService implements CohortService {

    private static final Set<Integer> WINDOWS = Set.of(3, 6, 9, 12);

    /** More months than anyone waits. */
    private static final int EVER = 1_200;

    private final IndicatorService indicators;
    private final LagAnswers lags;
    private final Questions questions;
    private final RecordPosting records;
    private final CurrentScope scope;
    private final CohortSettings settings;

    LagCohortService(
            IndicatorService indicators,
            LagAnswers lags,
            Questions questions,
            RecordPosting records,
            CurrentScope scope,
            CohortSettings settings) {
        this.indicators = indicators;
        this.lags = lags;
        this.questions = questions;
        this.records = records;
        this.scope = scope;
        this.settings = settings;
    }

    @Override
    public int window() {
        return settings.maturityMonths();
    }

    @Override
    public CohortGroup cohorts(Slice slice, Granularity step, int window) {
        var windows = IntStream.rangeClosed(1, Math.max(12, window)).boxed().toList();
        var maturity = maturity(slice, step);
        var within = within(slice, Set.of(Dimension.MONTH), windows, null);
        var months = indicators.series(slice).stream()
                .map(month -> cohort(month.key(), month.counts(), within.get("", month.key()), maturity))
                .toList();
        return new CohortGroup(
                "", maturity.cut(months), lags(slice, null, maturity, window).getOrDefault("", Lags.NONE));
    }

    @Override
    public Lags lags(Slice slice, int window) {
        return lags(slice, null, maturity(slice, Granularity.MONTH), window).getOrDefault("", Lags.NONE);
    }

    @Override
    public List<CohortGroup> groups(Slice slice, Dimension dimension, Granularity step, int window) {
        var maturity = maturity(slice, step);
        var within = within(slice, Set.of(dimension, Dimension.MONTH), windows(window), dimension);
        var waited = lags(slice, dimension, maturity, window);
        return indicators.matrix(slice, dimension, Dimension.MONTH).stream()
                .filter(pair -> pair.counts().of(Measure.TRAINED) > 0)
                .collect(Collectors.groupingBy(
                        PairCounts::row,
                        TreeMap::new,
                        Collectors.mapping(
                                pair -> cohort(
                                        pair.column(), pair.counts(), within.get(pair.row(), pair.column()), maturity),
                                Collectors.toList())))
                .entrySet()
                .stream()
                .map(member -> new CohortGroup(
                        member.getKey(),
                        maturity.cut(member.getValue()),
                        waited.getOrDefault(member.getKey(), Lags.NONE)))
                .toList();
    }

    @Override
    public List<DestinationCohorts> destinations(Slice slice, Granularity step, int window) {
        var maturity = maturity(slice, step);
        var windows = windows(window);
        var all = Stream.concat(windows.stream(), Stream.of(EVER)).toList();
        var placed = within(slice, Set.of(Dimension.DESTINATION, Dimension.MONTH), all, Dimension.DESTINATION);
        var waited = lags(slice, Dimension.DESTINATION, maturity, window);
        return placed.people().entrySet().stream()
                .map(country -> new DestinationCohorts(
                        country.getKey(),
                        sum(country.getValue(), slice.period().months(), EVER),
                        windows.stream()
                                .collect(Collectors.toMap(
                                        months -> months,
                                        months -> sum(country.getValue(), maturity.months(months), months),
                                        Long::sum,
                                        TreeMap::new)),
                        waited.getOrDefault(country.getKey(), Lags.NONE)))
                .filter(country -> country.placed() > 0)
                .sorted(Comparator.comparingLong(DestinationCohorts::placed)
                        .reversed()
                        .thenComparing(DestinationCohorts::key))
                .toList();
    }

    private static long sum(Map<String, TreeMap<Integer, Long>> people, List<YearMonth> months, int window) {
        return months.stream()
                .map(month -> people.getOrDefault(month.toString(), new TreeMap<>()))
                .mapToLong(month -> month.getOrDefault(window, 0L))
                .sum();
    }

    private static List<Integer> windows(int window) {
        var windows = new TreeSet<>(WINDOWS);
        windows.add(window);
        return List.copyOf(windows);
    }

    @Override
    public Optional<Unmatched> unmatched(@Nullable Integer asOf) {
        return scope.get().contains(RegionCode.INDONESIA) ? Optional.of(records.unmatched(asOf)) : Optional.empty();
    }

    /** People placed within each window, by member and month. */
    private record Placed(Map<String, Map<String, TreeMap<Integer, Long>>> people) {

        TreeMap<Integer, Long> get(String member, String month) {
            return people.getOrDefault(member, Map.of()).getOrDefault(month, new TreeMap<>());
        }
    }

    private Placed within(Slice slice, Set<Dimension> by, List<Integer> windows, @Nullable Dimension dimension) {
        var people = new HashMap<String, Map<String, TreeMap<Integer, Long>>>();
        var question = questions.of(slice, by);
        if (question != null) {
            for (var row : lags.within(question, windows)) {
                var placed = new TreeMap<Integer, Long>();
                IntStream.range(0, windows.size())
                        .forEach(i -> placed.put(windows.get(i), row.people().get(i)));
                people.computeIfAbsent(key(row.key(), dimension, slice), member -> new HashMap<>())
                        .merge(Questions.month(row.month()).toString(), placed, LagCohortService::added);
            }
        }
        return new Placed(people);
    }

    private static TreeMap<Integer, Long> added(TreeMap<Integer, Long> one, TreeMap<Integer, Long> other) {
        var sum = new TreeMap<>(one);
        other.forEach((window, people) -> sum.merge(window, people, Long::sum));
        return sum;
    }

    private Map<String, Lags> lags(Slice slice, @Nullable Dimension dimension, Maturity maturity, int window) {
        var mature = maturity.months(window);
        if (mature.isEmpty()) {
            return Map.of();
        }
        var old = slice.withPeriod(new PeriodRange(mature.getFirst(), mature.getLast()));
        var waited = waited(old, dimension, window);
        if (dimension == Dimension.PROVINCE && slice.region().isCountry()) {
            // Medians do not add up: a province that was split since is asked about as a whole.
            questions
                    .joined(slice)
                    .forEach(province -> Optional.ofNullable(waited(old.withRegion(province), null, window)
                                    .get(""))
                            .ifPresent(lags -> waited.put(province.toString(), lags)));
        }
        return waited;
    }

    private Map<String, Lags> waited(Slice slice, @Nullable Dimension dimension, int window) {
        var question = questions.of(slice, dimension == null ? Set.of() : Set.of(dimension));
        return question == null
                ? new HashMap<>()
                : lags.days(question, window).stream()
                        .filter(days -> dimension == null || days.key() != 0)
                        .collect(Collectors.groupingBy(
                                days -> dimension == null ? "" : questions.key(days.key(), dimension),
                                HashMap::new,
                                Collectors.collectingAndThen(Collectors.toList(), LagCohortService::lags)));
    }

    private static Lags lags(List<LagSums.Days> stages) {
        return new Lags(
                lag(stages, Wait.TRAINING_TO_CERTIFICATE),
                lag(stages, Wait.CERTIFICATE_TO_PLACEMENT),
                lag(stages, Wait.TRAINING_TO_PLACEMENT));
    }

    private static @Nullable Lag lag(List<LagSums.Days> stages, Wait wait) {
        return stages.stream()
                .filter(days -> days.stage() == wait.stage())
                .findAny()
                .map(days -> new Lag(days.people(), days.median(), days.p75(), days.p90()))
                .orElse(null);
    }

    private static Cohort cohort(String key, Counts counts, TreeMap<Integer, Long> within, Maturity maturity) {
        var month = YearMonth.parse(key);
        return new Cohort(
                new PeriodRange(month, month),
                counts.of(Measure.TRAINED),
                counts.of(Measure.COHORT_CERTIFIED),
                counts.of(Measure.COHORT_PLACED),
                within,
                maturity.age(month));
    }

    private String key(int number, @Nullable Dimension dimension, Slice slice) {
        return dimension == null ? "" : questions.key(number, dimension, slice);
    }

    private Maturity maturity(Slice slice, Granularity step) {
        return new Maturity(slice.period(), step, indicators.dataThrough(slice));
    }
}
