package id.sinergi.dashboard;

import id.sinergi.agreement.Status;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Figure;
import id.sinergi.indicator.Indicator;
import id.sinergi.judgement.Judgement;
import java.io.Serializable;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * All regions right inside a slice's region against their targets, also those in which nobody has been counted.
 *
 * @param judgement of the slice itself, whose target need not be the sum of its regions' targets
 * @param young says of which months a rate is too young to be judged; empty where there are none
 */
public record RegionTable(Indicator indicator, Dimension dimension, List<Row> rows, Judgement judgement, String young)
        implements Serializable {

    /**
     * One region.
     *
     * @param complete the figure of the months that are judged
     * @param course the figure by month, as far as complete months have data
     */
    public record Row(String key, String name, Figure complete, Judgement judgement, List<Headline.Month> course)
            implements Serializable {

        public Row {
            course = List.copyOf(course);
        }

        /** The target of the whole period. */
        public OptionalDouble target() {
            var target = judgement.target();
            return target == null ? OptionalDouble.empty() : OptionalDouble.of(target.doubleValue());
        }

        /** What was planned for the months that are judged. */
        public OptionalDouble plan() {
            var plan = judgement.toDate().target();
            return plan == null || !known() || judgement.target() == null
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(plan.doubleValue());
        }

        /** The figure of the months that are judged; empty while there are none. */
        public OptionalDouble actual() {
            return known() ? complete.value() : OptionalDouble.empty();
        }

        /** How much more than planned; negative where people are missing. */
        public OptionalDouble beyond() {
            return plan().isPresent() ? OptionalDouble.of(-judgement.gap()) : OptionalDouble.empty();
        }

        public Status status() {
            return judgement.status();
        }

        /** Whether the figure of the months that are judged is kept from the viewer. */
        public boolean hidden() {
            return known() && complete.hidden();
        }

        private boolean known() {
            return judgement.judged() != null;
        }
    }

    public RegionTable {
        rows = List.copyOf(rows);
    }

    /** Whether the sum of a column says anything: rates and different sectors do not add up. */
    public boolean addsUp() {
        return indicator.addsUp();
    }

    /** The sum of a column; empty where none of its rows holds a number, which is not zero, and where one is hidden. */
    public OptionalDouble sum(Function<Row, OptionalDouble> column) {
        if (rows.stream().anyMatch(Row::hidden)) {
            return OptionalDouble.empty();
        }
        return rows.stream().map(column).flatMapToDouble(OptionalDouble::stream).reduce(Double::sum);
    }

    /** Of the slice where its regions do not add up, else of those with a plan together: the sum of their figures over the sum of their plans, in percent. */
    public OptionalDouble percent() {
        if (!addsUp()) {
            return judgement.percent();
        }
        var planned = rows.stream().filter(row -> row.plan().isPresent()).toList();
        double plan = planned.stream().mapToDouble(row -> row.plan().orElse(0)).sum();
        double actual =
                planned.stream().mapToDouble(row -> row.actual().orElse(0)).sum();
        return plan == 0 ? OptionalDouble.empty() : OptionalDouble.of(100 * actual / plan);
    }
}
