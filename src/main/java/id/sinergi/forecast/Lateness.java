package id.sinergi.forecast;

import java.io.Serializable;
import java.time.YearMonth;

/**
 * A month that is not known completely yet, as far as the programme's history tells.
 *
 * @param days since its end
 * @param percent of its final count that is usually known by then; 0 where usually nothing is
 * @param taken whether a forecast rests on it; else it is forecast like those to come
 * @param added what is usually still reported of it; 0 unless taken
 * @param error the size of the usual error of that; 0 unless taken
 */
public record Lateness(YearMonth month, int days, int percent, boolean taken, double added, double error)
        implements Serializable {

    static Lateness of(YearMonth month, int days, KnownShare share, long count) {
        return share.isTooLittle()
                ? new Lateness(month, days, share.percent(), false, 0, 0)
                : new Lateness(month, days, share.percent(), true, share.expected(count) - count, share.error(count));
    }
}
