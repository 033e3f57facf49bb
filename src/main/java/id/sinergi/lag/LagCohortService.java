package id.sinergi.lag;

import id.sinergi.indicator.Counts;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.Measure;
import id.sinergi.indicator.PairCounts;
import id.sinergi.indicator.Slice;
import id.sinergi.journey.RecordPosting;
import id.sinergi.journey.Unmatched;
import id.sinergi.period.Granularity;
import id.sinergi.period.PeriodRange;
import id.sinergi.region.CurrentScope;
import id.sinergi.region.RegionCode;
import java.time.YearMonth;
import java.util.Comparator;
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
    private final Placements placements;
    private final WaitingTimes waits;
    private final RecordPosting records;
    private final CurrentScope scope;
    private final CohortWindows windows;

    LagCohortService(
            IndicatorService indicators,
            Placements placements,
            WaitingTimes waits,
            RecordPosting records,
            CurrentScope scope,
            CohortWindows windows) {
        this.indicators = indicators;
        this.placements = placements;
        this.waits = waits;
        this.records = records;
        this.scope = scope;
        this.windows = windows;
    }

    @Override
    public int window(String agreement) {
        return windows.of(agreement);
    }

    @Override
    public CohortGroup cohorts(Slice slice, Granularity step, int window) {
        var windows = IntStream.rangeClosed(1, Math.max(12, window)).boxed().toList();
        var maturity = maturity(slice, step);
        var within = placements.within(slice, Set.of(Dimension.MONTH), windows, null);
        var months = indicators.series(slice).stream()
                .map(month -> cohort(month.key(), month.counts(), within.get("", month.key()), maturity))
                .toList();
        return new CohortGroup(
                "",
                maturity.cut(months),
                waits.of(slice, null, maturity, window).getOrDefault("", Lags.NONE));
    }

    @Override
    public Lags lags(Slice slice, int window) {
        var maturity = maturity(slice, Granularity.MONTH);
        var reported = indicators.reported(slice);
        return maturity.months(window).stream().anyMatch(month -> reported.present(Indicator.DILATIH, month))
                ? waits.of(slice, null, maturity, window).getOrDefault("", Lags.NONE)
                : Lags.NONE;
    }

    @Override
    public List<CohortGroup> groups(Slice slice, Dimension dimension, Granularity step, int window) {
        var maturity = maturity(slice, step);
        var within = placements.within(slice, Set.of(dimension, Dimension.MONTH), windows(window), dimension);
        var waited = waits.of(slice, dimension, maturity, window);
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
        var placed =
                placements.within(slice, Set.of(Dimension.DESTINATION, Dimension.MONTH), all, Dimension.DESTINATION);
        var waited = waits.of(slice, Dimension.DESTINATION, maturity, window);
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

    private Maturity maturity(Slice slice, Granularity step) {
        return new Maturity(slice.period(), step, indicators.dataThrough(slice));
    }
}
