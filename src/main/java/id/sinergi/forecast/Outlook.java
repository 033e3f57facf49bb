package id.sinergi.forecast;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * Where a running total is expected at the end of a month.
 *
 * @param low one in ten totals is lower
 * @param high one in ten is higher
 */
public record Outlook(YearMonth month, double low, double expected, double high) implements Serializable {

    /**
     * At the end of each of these months. A running total does not fall, so that no end of an interval lies above that of
     * a later month; the last one is as forecast.
     *
     * @param forecasts of the running total, by month
     */
    static List<Outlook> of(SortedMap<YearMonth, Forecast> forecasts) {
        var months = new ArrayList<Outlook>();
        double low = Double.POSITIVE_INFINITY;
        double high = Double.POSITIVE_INFINITY;
        for (var month : forecasts.reversed().entrySet()) {
            low = Math.min(low, month.getValue().low());
            high = Math.min(high, month.getValue().high());
            months.addFirst(
                    new Outlook(month.getKey(), low, Math.clamp(month.getValue().expected(), low, high), high));
        }
        return List.copyOf(months);
    }
}
