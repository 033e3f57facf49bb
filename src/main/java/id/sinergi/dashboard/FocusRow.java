package id.sinergi.dashboard;

import id.sinergi.indicator.Counts;
import id.sinergi.indicator.Figure;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorFigures;
import id.sinergi.indicator.Totals;
import java.io.Serializable;
import java.util.Map;

/**
 * The counts of one member.
 *
 * @param sectors different sectors with at least one person trained, recounted at each level, never added up
 * @param own figures of indicators that do not follow from the counts; nobody has one that lacks
 */
public record FocusRow(String key, String name, Counts counts, int sectors, Map<Indicator, Figure> own)
        implements Serializable {

    public FocusRow {
        own = Map.copyOf(own);
    }

    FocusRow withSectors(int different) {
        return new FocusRow(key, name, counts, different, own);
    }

    public Figure figure(Indicator indicator) {
        return indicator.formula().isNarrowed()
                ? own.getOrDefault(indicator, IndicatorFigures.nobody(indicator))
                : indicator.of(new Totals(counts, sectors, 0));
    }
}
