package id.sinergi.chart;

import java.io.Serializable;

/**
 * What the values of a chart measure.
 *
 * @param name heading of the value in tables and tooltips, for instance {@code Orang dilatih}
 * @param unit written after a value in tooltips, for instance {@code orang}; empty where the format says it all
 * @param format how a value is written
 */
public record Measure(String name, String unit, ValueFormat format) implements Serializable {

    public Measure {
        Require.text(name, "a measure needs a name");
    }
}
