package id.sinergi.suppress;

import id.sinergi.indicator.Counts;
import id.sinergi.period.PeriodRange;

/** What may be told of some people in any period. */
@FunctionalInterface
interface Told {

    Told NOBODY = period -> Counts.ZERO;

    Counts in(PeriodRange period);

    /** Of both together; hidden where one of them is. */
    default Told plus(Told other) {
        return period -> in(period).plus(other.in(period));
    }
}
