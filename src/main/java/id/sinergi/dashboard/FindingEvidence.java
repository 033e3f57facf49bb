package id.sinergi.dashboard;

import id.sinergi.agreement.Status;
import id.sinergi.agreement.StatusScale;
import id.sinergi.indicator.Slice;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What the rules hold a member against.
 *
 * @param last the last month that is over and has data
 * @param whole the counts of all members together
 * @param slowest days within which nine of ten people of mature cohorts were placed after their training
 */
record FindingEvidence(
        Slice slice, SliceTargets targets, StatusScale statuses, YearMonth last, FindingCourse whole, int slowest) {

    /** Whether everyone who finished in the month did so longer ago than the slowest wait. */
    boolean overdue(YearMonth month) {
        LocalDate asOf = last.atEndOfMonth();
        return month.atEndOfMonth().plusDays(slowest).isBefore(asOf);
    }

    boolean behind(Status status) {
        return status == Status.ATTENTION || status == Status.CRITICAL;
    }
}
