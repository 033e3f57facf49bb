package id.sinergi.chart;

import java.io.Serializable;
import java.util.List;

/**
 * Values of one thing over the categories of a chart; a category without a point is missing.
 *
 * @param key what events carry
 * @param name in legend, tooltip and table
 */
public record Series(String key, String name, Role role, List<Point> points) implements Serializable {

    public Series {
        Require.text(key, "a series needs a key");
        Require.text(name, "a series needs a name");
        points = List.copyOf(points);
        Require.distinct(points, Point::key);
    }

    boolean shows(String pointKey) {
        return points.stream().anyMatch(point -> point.key().equals(pointKey) && point.shown());
    }
}
