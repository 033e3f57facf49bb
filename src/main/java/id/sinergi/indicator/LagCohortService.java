package id.sinergi.indicator;

import id.sinergi.journey.RecordPosting;
import id.sinergi.journey.Unmatched;
import id.sinergi.period.Granularity;
import id.sinergi.period.PeriodRange;
import id.sinergi.region.CurrentScope;
import id.sinergi.region.RegionCode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Joins the cells' counts of those who finished with the lags of those who were placed. */
@Service
@Transactional(readOnly = true)
class LagCohortService implements CohortService {

    private static final Set<Integer> WINDOWS = Set.of(3, 6, 9, 12);

    private final IndicatorService indicators;
    private final LagAnswers lags;
    private final Questions questions;
    private final PostedData posted;
    private final DataVersion version;
    private final RecordPosting records;
    private final CurrentScope scope;
    private final CohortSettings settings;

    LagCohortService(
            IndicatorService indicators,
            LagAnswers lags,
            Questions questions,
            PostedData posted,
            DataVersion version,
            RecordPosting records,
            CurrentScope scope,
            CohortSettings settings) {
        this.indicators = indicators;
        this.lags = lags;
        this.questions = questions;
        this.posted = posted;
        this.version = version;
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
        var observed = observed(slice);
        var within = within(questions.of(slice, Set.of(Dimension.MONTH)), windows, null);
        var months = indicators.series(slice).stream()
                .map(month ->
                        cohort(YearMonth.parse(month.key()), month.counts(), within.get("", month.key()), observed))
                .collect(Collectors.toMap(cohort -> cohort.finished().from(), cohort -> cohort));
        var cohorts = step.cut(slice.period()).stream()
                .map(range -> range.months().stream()
                        .map(months::get)
                        .reduce(Cohort::plus)
                        .orElseThrow())
                .toList();
        return new CohortGroup("", cohorts, lags(slice, null, window, observed).getOrDefault("", Lags.NONE));
    }

    @Override
    public Lags lags(Slice slice, int window) {
        return lags(slice, null, window, observed(slice)).getOrDefault("", Lags.NONE);
    }

    @Override
    public List<CohortGroup> groups(Slice slice, Dimension dimension, int window) {
        var windows = new TreeSet<>(WINDOWS);
        windows.add(window);
        var observed = observed(slice);
        var within = within(questions.of(slice, Set.of(dimension, Dimension.MONTH)), List.copyOf(windows), dimension);
        var waited = lags(slice, dimension, window, observed);
        return indicators.matrix(slice, dimension, Dimension.MONTH).stream()
                .filter(pair -> pair.counts().trained() > 0)
                .collect(Collectors.groupingBy(PairCounts::row, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(member -> new CohortGroup(
                        member.getKey(),
                        member.getValue().stream()
                                .map(pair -> cohort(
                                        YearMonth.parse(pair.column()),
                                        pair.counts(),
                                        within.get(pair.row(), pair.column()),
                                        observed))
                                .toList(),
                        waited.getOrDefault(member.getKey(), Lags.NONE)))
                .toList();
    }

    @Override
    public Optional<Unmatched> unmatched() {
        return scope.get().contains(RegionCode.INDONESIA) ? Optional.of(records.unmatched()) : Optional.empty();
    }

    /** People placed within each window, by member and month. */
    private record Placed(Map<String, Map<String, TreeMap<Integer, Long>>> people) {

        TreeMap<Integer, Long> get(String member, String month) {
            return people.getOrDefault(member, Map.of()).getOrDefault(month, new TreeMap<>());
        }
    }

    private Placed within(@Nullable CellQuestion question, List<Integer> windows, @Nullable Dimension dimension) {
        var people = new HashMap<String, Map<String, TreeMap<Integer, Long>>>();
        if (question != null) {
            for (var row : lags.within(question, windows)) {
                var placed = new TreeMap<Integer, Long>();
                IntStream.range(0, windows.size())
                        .forEach(i -> placed.put(windows.get(i), row.people().get(i)));
                people.computeIfAbsent(key(row.key(), dimension), member -> new HashMap<>())
                        .put(Questions.month(row.month()).toString(), placed);
            }
        }
        return new Placed(people);
    }

    private Map<String, Lags> lags(
            Slice slice, @Nullable Dimension dimension, int window, @Nullable LocalDate observed) {
        var mature = slice.period().months().stream()
                .filter(month -> age(month, observed) >= window)
                .toList();
        if (mature.isEmpty()) {
            return Map.of();
        }
        var old = slice.withPeriod(new PeriodRange(mature.getFirst(), mature.getLast()));
        var question = questions.of(old, dimension == null ? Set.of() : Set.of(dimension));
        return question == null
                ? Map.of()
                : lags.days(question, window).stream()
                        .collect(Collectors.groupingBy(
                                days -> key(days.key(), dimension),
                                Collectors.collectingAndThen(Collectors.toList(), LagCohortService::lags)));
    }

    private static Lags lags(List<LagSums.Days> stages) {
        return new Lags(lag(stages, 1), lag(stages, 2), lag(stages, 3));
    }

    private static @Nullable Lag lag(List<LagSums.Days> stages, int stage) {
        return stages.stream()
                .filter(days -> days.stage() == stage)
                .findAny()
                .map(days -> new Lag(days.people(), days.median(), days.p75(), days.p90()))
                .orElse(null);
    }

    private static Cohort cohort(
            YearMonth month, Counts counts, TreeMap<Integer, Long> within, @Nullable LocalDate observed) {
        return new Cohort(
                new PeriodRange(month, month),
                counts.trained(),
                counts.cohortCertified(),
                counts.cohortPlaced(),
                within,
                age(month, observed));
    }

    private String key(int number, @Nullable Dimension dimension) {
        return dimension == null ? "" : questions.key(number, dimension);
    }

    private @Nullable LocalDate observed(Slice slice) {
        return slice.asOf() == null
                ? posted.freshness(version.current()).dataThrough()
                : posted.dataThrough(slice.asOf());
    }

    /** Whole months from the end of the month to the last day that the data cover. */
    private static int age(YearMonth month, @Nullable LocalDate observed) {
        if (observed == null) {
            return 0;
        }
        int months = (int) ChronoUnit.MONTHS.between(month, YearMonth.from(observed));
        boolean whole = !month.atEndOfMonth().plusMonths(months).isAfter(observed);
        return Math.max(0, whole ? months : months - 1);
    }
}
