package id.sinergi.judgement;

import id.sinergi.agreement.Achievement;
import id.sinergi.agreement.Status;
import id.sinergi.period.PeriodRange;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * What came of a target so far: the months up to the last complete one with data against what was planned for these. The
 * target of the whole period stands beside it.
 *
 * @param period the whole period
 * @param judged the part of it that is judged; null while none of its months is complete
 * @param toDate the figure of that part against its plan
 * @param target of the whole period; null where none is set
 * @param disputes the open cases about the figure, which put it in doubt
 * @param overdue the months of the period whose data were due and have not come, in order
 */
public record Judgement(
        PeriodRange period,
        @Nullable PeriodRange judged,
        Achievement toDate,
        @Nullable BigDecimal target,
        Status status,
        List<Integer> disputes,
        List<YearMonth> overdue)
        implements Serializable {

    public Judgement {
        disputes = List.copyOf(disputes);
        overdue = List.copyOf(overdue);
    }

    /** Whether only a part of the period is judged. */
    public boolean running() {
        return !period.equals(judged);
    }

    /** In percent of the plan; empty without a target of the whole period or while nothing is judged. */
    public OptionalDouble percent() {
        return judged == null || target == null ? OptionalDouble.empty() : toDate.percent();
    }

    /** How many the figure is short of the plan, of a rate in points; negative where it is better than planned. */
    public double gap() {
        var plan = toDate.target();
        if (judged == null || plan == null) {
            return 0;
        }
        double missing = plan.doubleValue() - toDate.actual();
        return toDate.direction() == Achievement.Direction.HIGHER ? missing : -missing;
    }

    public boolean behind() {
        return status == Status.ATTENTION || status == Status.CRITICAL;
    }
}
