package id.sinergi.assessment;

import id.sinergi.agreement.Status;
import id.sinergi.forecast.YearEnd;
import id.sinergi.judgement.Judgement;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of a slice with all that its status rests on.
 *
 * @param judgement how it stands to its plan, and whether its data allow to say so
 * @param yearEnd the forecast of the running year
 * @param prospect of the period's target; unknown unless the period is the year that is forecast
 * @param pace null where there is no target that months add up to, no complete month, or none left
 */
public record Assessment(
        Judgement judgement,
        YearEnd yearEnd,
        Prospect prospect,
        @Nullable Pace pace) implements Serializable {

    /** By trajectory, forecast and state of the data together. */
    public Status status() {
        return prospect.temper(judgement.status());
    }

    /** Whether the forecast makes the status worse than the trajectory alone. */
    public boolean isTempered() {
        return status() != judgement.status();
    }

    /** Whether somebody has to explain it. */
    public boolean behind() {
        return status() == Status.ATTENTION || status() == Status.CRITICAL;
    }
}
