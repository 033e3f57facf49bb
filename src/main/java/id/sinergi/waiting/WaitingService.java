package id.sinergi.waiting;

import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.Questions;
import id.sinergi.indicator.Slice;
import java.time.LocalDate;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is certified and not placed, within the viewer's scope. A slice's period is that of the first certificate; its
 * destination narrows nothing, since nobody who waits has one.
 */
@Service
@Transactional(readOnly = true)
public class WaitingService {

    private final WaitingAnswers answers;
    private final Questions questions;
    private final IndicatorService indicators;

    WaitingService(WaitingAnswers answers, Questions questions, IndicatorService indicators) {
        this.answers = answers;
        this.questions = questions;
        this.indicators = indicators;
    }

    /** Everybody in the slice who waits. */
    public WaitingTimes of(Slice slice) {
        return read(slice, null).getOrDefault("", WaitingTimes.nobody(until(slice)));
    }

    /** The same whenever they were certified. */
    public WaitingTimes ever(Slice slice) {
        return of(slice.withPeriod(IndicatorService.ALL_TIME));
    }

    /** The members of a dimension in which somebody waits, by their key; by neither months nor destinations. */
    public SortedMap<String, WaitingTimes> members(Slice slice, Dimension dimension) {
        return read(slice, dimension);
    }

    private SortedMap<String, WaitingTimes> read(Slice slice, @Nullable Dimension dimension) {
        var members = new TreeMap<String, WaitingTimes>();
        var question = questions.of(slice.withDestination(null), dimension == null ? Set.of() : Set.of(dimension));
        if (question == null) {
            return members;
        }
        var until = until(slice);
        answers.people(question, dimension).stream()
                .collect(Collectors.groupingBy(
                        WaitingSums.Since::key,
                        Collectors.toMap(WaitingSums.Since::day, WaitingSums.Since::people, Long::sum, TreeMap::new)))
                .forEach((key, days) -> members.merge(
                        dimension == null ? "" : questions.key(key, dimension, slice),
                        new WaitingTimes(days, until),
                        WaitingTimes::plus));
        members.values().removeIf(waiting -> waiting.people() == 0);
        return members;
    }

    /** The last day that the data cover, as of the slice's batch; before anything was posted, the first day there is. */
    private LocalDate until(Slice slice) {
        var through = indicators.dataThrough(slice);
        return through == null ? IndicatorService.ALL_TIME.from().atDay(1) : through;
    }
}
