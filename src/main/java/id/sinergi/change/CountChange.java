package id.sinergi.change;

import id.sinergi.indicator.Indicator;
import id.sinergi.region.RegionCode;

/**
 * How a figure of all months changes with a batch.
 *
 * @param agreement its number
 * @param region a province, or the country
 */
public record CountChange(int agreement, RegionCode region, Indicator indicator, long before, long after) {

    public long difference() {
        return after - before;
    }
}
