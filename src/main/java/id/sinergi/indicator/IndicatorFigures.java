package id.sinergi.indicator;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * The figures of one indicator by month and by member, whatever it is made of: counts and rates follow from the counts of
 * a member, different sectors and provinces are counted for each of them.
 */
@Service
public class IndicatorFigures {

    /** Between the keys of a pair; before all that keys are made of, so that pairs keep the order of their keys. */
    private static final char PAIR = '\t';

    private final IndicatorService indicators;
    private final NarrowedFigures narrowed;

    public IndicatorFigures(IndicatorService indicators) {
        this.indicators = indicators;
        this.narrowed = new NarrowedFigures(indicators);
    }

    /** Of the members that count anything; keys as in {@link IndicatorService#breakdown}. */
    public Map<String, Figure> by(Slice slice, Indicator indicator, Dimension dimension) {
        var distinct = distinct(indicator);
        if (distinct.isPresent() && !within(dimension, distinct.get())) {
            return members(slice, dimension, distinct.get()).entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey,
                            member -> new Figure(indicator, member.getValue().size(), 1)));
        }
        if (indicator.formula().isNarrowed()) {
            return narrowed.by(slice, indicator, part -> counts(indicators.breakdown(part, dimension)));
        }
        return indicators.breakdown(slice, dimension).stream()
                .collect(Collectors.toMap(
                        member -> member.key(), member -> of(indicator, member.counts()), (one, other) -> one));
    }

    /**
     * A figure of a pair of members.
     *
     * @param row key of the member of the first dimension
     * @param column key of the member of the second one
     */
    public record Pair(String row, String column, Figure figure) {}

    /** Of the pairs that count anything, in the order of row and column; not of different members. */
    public List<Pair> pairs(Slice slice, Indicator indicator, Dimension rows, Dimension columns) {
        if (!indicator.formula().isNarrowed()) {
            return indicators.matrix(slice, rows, columns).stream()
                    .map(pair -> new Pair(pair.row(), pair.column(), of(indicator, pair.counts())))
                    .toList();
        }
        var named = new TreeMap<>(narrowed.by(
                slice,
                indicator,
                part -> indicators.matrix(part, rows, columns).stream()
                        .collect(Collectors.toMap(
                                pair -> pair.row() + PAIR + pair.column(), PairCounts::counts, (one, other) -> one))));
        return named.entrySet().stream()
                .map(pair -> new Pair(
                        pair.getKey().substring(0, pair.getKey().indexOf(PAIR)),
                        pair.getKey().substring(pair.getKey().indexOf(PAIR) + 1),
                        pair.getValue()))
                .toList();
    }

    /** Of each month of the period, in order. */
    public SortedMap<YearMonth, Figure> months(Slice slice, Indicator indicator) {
        var months = new TreeMap<YearMonth, Figure>();
        var counted = distinct(indicator);
        if (indicator.formula().isNarrowed()) {
            return narrowed.months(slice, indicator, part -> counts(indicators.series(part)));
        }
        if (counted.isEmpty()) {
            indicators
                    .series(slice)
                    .forEach(month -> months.put(YearMonth.parse(month.key()), of(indicator, month.counts())));
            return months;
        }
        var members = members(slice, Dimension.MONTH, counted.get());
        for (var month : slice.period().months()) {
            var different = members.getOrDefault(month.toString(), Set.of());
            months.put(month, new Figure(indicator, different.size(), 1));
        }
        return months;
    }

    /**
     * From the start of the period to the end of each month: what adds up is summed up, different sectors and provinces
     * are those reached so far. A rate has no running total, and none goes on after a month that is hidden.
     */
    public SortedMap<YearMonth, Long> runningTotal(Slice slice, Indicator indicator) {
        var totals = new TreeMap<YearMonth, Long>();
        var counted = distinct(indicator);
        var members = counted.map(each -> members(slice, Dimension.MONTH, each)).orElse(Map.of());
        var reached = new HashSet<String>();
        long sum = 0;
        for (var month : months(slice, indicator).entrySet()) {
            if (month.getValue().hidden()) {
                break;
            }
            reached.addAll(members.getOrDefault(month.getKey().toString(), Set.of()));
            sum += month.getValue().numerator();
            totals.put(month.getKey(), counted.isPresent() ? reached.size() : sum);
        }
        return totals;
    }

    /** That of a member that is not among those that count anything. */
    public static Figure nobody(Indicator indicator) {
        return new Figure(indicator, 0, indicator.isRate() ? 0 : 1);
    }

    /** Of a whole slice. */
    public Figure total(Slice slice, Indicator indicator) {
        return indicator.formula().isNarrowed()
                ? narrowed.total(slice, indicator)
                : indicator.of(indicators.totals(slice));
    }

    private static Map<String, Counts> counts(List<MemberCounts> members) {
        return members.stream().collect(Collectors.toMap(MemberCounts::key, MemberCounts::counts, (one, other) -> one));
    }

    public static Figure of(Indicator indicator, Counts counts) {
        return distinct(indicator).isEmpty()
                ? indicator.of(new Totals(counts, 0, 0))
                : counts.isHidden(Measure.TRAINED)
                        ? Figure.hidden(indicator)
                        : new Figure(indicator, counts.of(Measure.TRAINED) > 0 ? 1 : 0, 1);
    }

    /** What is counted once however many people are in it. */
    private static Optional<Dimension> distinct(Indicator indicator) {
        return Optional.ofNullable(indicator.formula().members());
    }

    /** Whether a member of the one lies in a single member of the other. */
    private static boolean within(Dimension members, Dimension counted) {
        return members == counted || (members.isRegion() && counted.isRegion());
    }

    private Map<String, Set<String>> members(Slice slice, Dimension rows, Dimension counted) {
        var members = new HashMap<String, Set<String>>();
        for (var pair : pairs(slice, rows, counted)) {
            if (pair.counts().of(Measure.TRAINED) > 0) {
                members.computeIfAbsent(pair.row(), row -> new HashSet<>()).add(pair.column());
            }
        }
        return members;
    }

    /** The months are asked for last, as everywhere, so that the answer is one that others ask for too. */
    private List<PairCounts> pairs(Slice slice, Dimension rows, Dimension counted) {
        return rows == Dimension.MONTH
                ? indicators.matrix(slice, counted, rows).stream()
                        .map(pair -> new PairCounts(pair.column(), pair.row(), pair.counts()))
                        .toList()
                : indicators.matrix(slice, rows, counted);
    }
}
