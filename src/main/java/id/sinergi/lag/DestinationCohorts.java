package id.sinergi.lag;

import java.io.Serializable;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The people of a slice's cohorts who were placed in one country. Where somebody would have gone who was not placed is
 * unknown, so there is no rate by destination.
 *
 * @param key ISO 3166 alpha-2 of the country
 * @param placed of all cohorts, placed by now
 * @param placedWithin of the cohorts mature for so many months, placed within them
 * @param lags of the mature cohorts; without the time to the certificate, which leads to no country
 */
public record DestinationCohorts(String key, long placed, SortedMap<Integer, Long> placedWithin, Lags lags)
        implements Serializable {

    public DestinationCohorts {
        placedWithin = Collections.unmodifiableSortedMap(new TreeMap<>(placedWithin));
    }

    public long placedWithin(int window) {
        return placedWithin.getOrDefault(window, 0L);
    }
}
