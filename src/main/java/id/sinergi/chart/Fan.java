package id.sinergi.chart;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a running total is expected to go: begins at the last value that is known, where the three agree, and opens from
 * there.
 *
 * @param name of all three together, in legends; says how sure the interval is
 * @param expected drawn as a line
 * @param low one end of the interval
 * @param high the other one
 */
public record Fan(String name, Series expected, Series low, Series high) implements Serializable {

    public Fan {
        Require.text(name, "a fan needs a name");
        Require.that(
                keys(expected).equals(keys(low)) && keys(expected).equals(keys(high)),
                "the interval stands where something is expected");
        for (int i = 0; i < expected.points().size(); i++) {
            Require.that(
                    value(low, i) <= value(expected, i) && value(expected, i) <= value(high, i),
                    "what is expected lies within the interval");
        }
    }

    /** All three, in the order of tables. */
    public List<Series> series() {
        return List.of(expected, low, high);
    }

    private static List<String> keys(Series series) {
        return series.points().stream().map(Point::key).toList();
    }

    private static double value(Series series, int index) {
        return Stream.ofNullable(series.points().get(index).value())
                .mapToDouble(value -> value)
                .findAny()
                .orElse(Double.NaN);
    }
}
