package id.sinergi.change;

import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorFigures;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.Measure;
import id.sinergi.indicator.MemberCounts;
import id.sinergi.indicator.PostingDay;
import id.sinergi.indicator.Questions;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SmallCells;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Compares a slice as it was known after an earlier batch with the same slice now, or as of a later batch where it names
 * one. For viewers who may read records: differences between two states can be those of single people.
 */
@Service
@Transactional(readOnly = true)
public class ChangeService {

    private static final Comparator<MemberChange> LARGEST_FIRST = Comparator.comparingLong(
                    (MemberChange member) -> -Math.abs(member.difference()))
            .thenComparing(MemberChange::key);

    private final IndicatorService indicators;
    private final IndicatorFigures figures;
    private final Questions questions;
    private final SmallCells small;
    private final LedgerMovements movements;

    ChangeService(
            IndicatorService indicators,
            IndicatorFigures figures,
            Questions questions,
            SmallCells small,
            LedgerMovements movements) {
        this.indicators = indicators;
        this.figures = figures;
        this.questions = questions;
        this.small = small;
        this.movements = movements;
    }

    /** Whether the present viewer is told of changes. */
    public boolean isTold() {
        return !small.apply();
    }

    /** The days whose data can be compared with, the newest first. */
    public List<PostingDay> days() {
        return indicators.postingDays();
    }

    /** The last batch of the slice's data. */
    public int until(Slice slice) {
        var asOf = slice.asOf();
        return asOf == null ? indicators.freshness().batch() : asOf;
    }

    /** The last batch before the latest day on which something was posted; 0 if there is none. */
    public int usual(Slice slice) {
        int until = until(slice);
        return days().stream()
                .filter(day -> day.batch() <= until)
                .skip(1)
                .findFirst()
                .map(PostingDay::batch)
                .orElse(0);
    }

    /** Every indicator then and now, in their order. */
    public List<FigureChange> figures(Slice slice, int after) {
        return Indicator.all().stream()
                .map(indicator -> new FigureChange(
                        figures.total(slice.withAsOf(after), indicator), figures.total(slice, indicator)))
                .toList();
    }

    /**
     * The batches that moved a count, in their order; their totals add up to its difference.
     *
     * @throws IllegalArgumentException for an indicator that does not add up
     */
    public List<BatchChange> batches(Slice slice, int after, Indicator indicator) {
        requireSum(indicator);
        return batches(slice, after, indicator.measure());
    }

    /** The batches that moved a number of people or certificates, in their order; none where nothing of it may be seen. */
    public List<BatchChange> batches(Slice slice, int after, Measure measure) {
        var question = questions.of(slice, Set.of());
        return question == null ? List.of() : movements.of(question, measure, after, until(slice));
    }

    /**
     * The members of a dimension whose count is another one now, the largest differences first. They add up to the
     * difference of the whole, but for destinations where the indicator has none.
     *
     * @throws IllegalArgumentException for an indicator that does not add up
     */
    public List<MemberChange> members(Slice slice, int after, Indicator indicator, Dimension dimension) {
        requireSum(indicator);
        var then = counts(slice.withAsOf(after), indicator, dimension);
        var now = counts(slice, indicator, dimension);
        return Stream.of(then, now)
                .map(Map::keySet)
                .flatMap(Set::stream)
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .map(key -> new MemberChange(key, then.getOrDefault(key, 0L), now.getOrDefault(key, 0L)))
                .filter(member -> member.difference() != 0)
                .sorted(LARGEST_FIRST)
                .toList();
    }

    /**
     * By how much a count differs from what it was.
     *
     * @throws IllegalArgumentException for an indicator that does not add up
     */
    public long difference(Slice slice, int after, Indicator indicator) {
        return members(slice, after, indicator, Dimension.MONTH).stream()
                .mapToLong(MemberChange::difference)
                .sum();
    }

    private Map<String, Long> counts(Slice slice, Indicator indicator, Dimension dimension) {
        return indicators.breakdown(slice, dimension).stream()
                .collect(Collectors.toMap(
                        MemberCounts::key, member -> member.counts().of(indicator.measure())));
    }

    private static void requireSum(Indicator indicator) {
        Objects.requireNonNull(indicator);
        if (!indicator.isMeasure()) {
            throw new IllegalArgumentException(indicator + " does not add up");
        }
    }
}
