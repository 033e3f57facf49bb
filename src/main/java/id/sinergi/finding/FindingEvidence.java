package id.sinergi.finding;

import id.sinergi.indicator.Counts;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorFigures;
import id.sinergi.indicator.Reported;
import id.sinergi.indicator.Slice;
import id.sinergi.judgement.Judgement;
import id.sinergi.lag.Slowest;
import id.sinergi.period.PeriodRange;
import java.time.YearMonth;
import java.util.Map;

/**
 * What the rules hold a member against.
 *
 * @param indicator that is looked at
 * @param judged the regions against their targets, by key
 * @param known from the agreement's first month to the last that is over and has data
 * @param whole the counts of all members together
 * @param slowest after how many days from their training people should have been placed
 * @param slowestTest after how many they should have been certified
 */
record FindingEvidence(
        Slice slice,
        Indicator indicator,
        Reported reported,
        Map<String, Judgement> judged,
        PeriodRange known,
        FindingCourse whole,
        Slowest slowest,
        Slowest slowestTest) {

    FindingEvidence {
        judged = Map.copyOf(judged);
    }

    /** The indicator that is looked at, of what adds up. */
    long count(Counts counts) {
        return IndicatorFigures.of(indicator, counts).numerator();
    }

    /** The last month that is over and has data. */
    YearMonth last() {
        return known.to();
    }

    /** So many months up to the last one. */
    PeriodRange lastMonths(int months) {
        return new PeriodRange(last().minusMonths(months - 1L), last());
    }

    /** Whether everyone who finished in the month did so longer ago than the slowest wait for a placement. */
    boolean overdue(YearMonth month) {
        return olderThan(slowest.days(), month, Indicator.DITEMPATKAN);
    }

    /** Whether everyone who finished in the month did so longer ago than the slowest wait for a certificate. */
    boolean overdueForTest(YearMonth month) {
        return olderThan(slowestTest.days(), month, Indicator.SERTIFIKAT_ORANG);
    }

    private boolean olderThan(int days, YearMonth month, Indicator later) {
        return reported.last(later)
                .map(YearMonth::atEndOfMonth)
                .filter(observed -> month.atEndOfMonth().plusDays(days).isBefore(observed))
                .isPresent();
    }
}
