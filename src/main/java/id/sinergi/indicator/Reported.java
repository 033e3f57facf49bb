package id.sinergi.indicator;

import id.sinergi.period.PeriodRange;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * For which months of an agreement the files of each source hold events anywhere in the country. A month in which a
 * region has none counts as reported as soon as any region has some: there it is zero, not missing.
 *
 * @param running the month that is not over
 * @param trainings months in which somebody completed a training
 * @param tests months in which somebody was assessed or certified
 * @param placements months in which somebody was placed
 */
public record Reported(
        YearMonth running, SortedSet<YearMonth> trainings, SortedSet<YearMonth> tests, SortedSet<YearMonth> placements)
        implements Serializable {

    public Reported {
        trainings = Collections.unmodifiableSortedSet(new TreeSet<>(trainings));
        tests = Collections.unmodifiableSortedSet(new TreeSet<>(tests));
        placements = Collections.unmodifiableSortedSet(new TreeSet<>(placements));
    }

    /** Whether the month is over and has data of the indicator's source. */
    public boolean complete(Indicator indicator, YearMonth month) {
        return month.isBefore(running) && months(indicator).contains(month);
    }

    /** Whether the month has data of the indicator's source, be it over or not. */
    public boolean present(Indicator indicator, YearMonth month) {
        return !month.isAfter(running) && months(indicator).contains(month);
    }

    /** Whether the month is over and nobody has sent it, though an earlier one has been sent. */
    public boolean missing(Indicator indicator, YearMonth month) {
        var months = months(indicator);
        return month.isBefore(running)
                && !months.contains(month)
                && !months.isEmpty()
                && months.first().isBefore(month);
    }

    /** Whether the month can only have a part of its data: it is not over. */
    public boolean running(YearMonth month) {
        return month.equals(running);
    }

    /** The last month that is over and has data. */
    public Optional<YearMonth> last(Indicator indicator) {
        var over = months(indicator).headSet(running);
        return over.isEmpty() ? Optional.empty() : Optional.of(over.last());
    }

    /** The part of a period up to the last complete month with data; empty where there is none in it. */
    public Optional<PeriodRange> within(Indicator indicator, PeriodRange period) {
        return last(indicator)
                .filter(last -> !last.isBefore(period.from()))
                .map(last -> new PeriodRange(period.from(), last.isBefore(period.to()) ? last : period.to()));
    }

    private SortedSet<YearMonth> months(Indicator indicator) {
        var terms =
                indicator.formula().terms().stream().map(Formula.Term::measure).toList();
        var months = new TreeSet<>(months(terms.getFirst()));
        terms.forEach(measure -> months.retainAll(months(measure)));
        return months;
    }

    /** By the file that tells what it counts last. */
    private SortedSet<YearMonth> months(Measure measure) {
        return switch (measure.last()) {
            case ENROLMENT, DROP_OUT, COMPLETION -> trainings;
            case ASSESSMENT, CERTIFICATION, CERTIFICATE -> tests;
            case PLACEMENT -> placements;
        };
    }
}
