package id.sinergi.dashboard;

import id.sinergi.indicator.Counts;
import id.sinergi.indicator.Figure;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Totals;
import java.io.Serializable;

/**
 * The counts of one member.
 *
 * @param sectors different sectors with at least one person trained, recounted at each level, never added up
 */
public record FocusRow(String key, String name, Counts counts, int sectors) implements Serializable {

    public Figure figure(Indicator indicator) {
        return indicator.of(new Totals(counts, sectors, 0));
    }
}
