package id.sinergi.dashboard;

import id.sinergi.assessment.Assessment;
import id.sinergi.indicator.Figure;
import id.sinergi.indicator.Indicator;
import id.sinergi.judgement.Judgement;
import id.sinergi.period.PeriodRange;
import id.sinergi.wording.Growth;
import java.io.Serializable;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * An indicator's figure with what it is judged by.
 *
 * @param figure of the whole period, as far as there are data
 * @param complete of the part of the period up to the last complete month with data; what is compared and judged
 * @param previous the figure of the period compared with; null where there is none
 * @param comparedWith that period, as long as the complete part; null where there is none
 * @param growth from the previous figure to the complete one; null where there is none
 * @param assessment of the complete part against the plan, and of what is to come
 * @param course the indicator by month, as far as complete months have data; empty where it does not add up over months
 */
public record Headline(
        Figure figure,
        Figure complete,
        @Nullable Figure previous,
        @Nullable PeriodRange comparedWith,
        @Nullable Growth growth,
        Assessment assessment,
        List<Month> course)
        implements Serializable {

    public Headline {
        course = List.copyOf(course);
    }

    /** The figure of one month. */
    public record Month(String key, long value) implements Serializable {}

    /** Whether there is nothing to tell: nobody, and no plan for months that have data. */
    boolean isNothing() {
        return !figure.hidden()
                && figure.numerator() == 0
                && (judgement().target() == null || judgement().judged() == null);
    }

    public Judgement judgement() {
        return assessment.judgement();
    }

    public Indicator indicator() {
        return figure.indicator();
    }

    /** In percent; empty without a figure to compare with or where that is zero. */
    public OptionalDouble change() {
        if (previous == null || previous.hidden() || complete.hidden() || previous.numerator() == 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(100.0 * (complete.numerator() - previous.numerator()) / previous.numerator());
    }
}
