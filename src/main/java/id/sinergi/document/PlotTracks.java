package id.sinergi.document;

import id.sinergi.chart.Category;
import id.sinergi.chart.Point;
import id.sinergi.chart.Series;
import id.sinergi.document.Plot.Mark;
import id.sinergi.document.Plot.Style;
import id.sinergi.document.Plot.Track;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What charts draw over their labels, as the tracks of a plot: values, targets and plans. */
final class PlotTracks {

    private PlotTracks() {}

    static Track track(Series series, int index, Style style, List<Category> categories) {
        return new Track(
                series.name(),
                style,
                Palette.of(series.role(), index),
                categories.stream()
                        .map(category -> find(series, category.key())
                                .map(PlotTracks::mark)
                                .orElse(Mark.of(null)))
                        .toList());
    }

    static Track targets(String name, Series series, List<Category> categories) {
        return new Track(
                name,
                Style.MARKER,
                Palette.TARGET,
                categories.stream()
                        .map(category -> Mark.of(
                                find(series, category.key()).map(Point::target).orElse(null)))
                        .toList());
    }

    static Optional<Track> marker(
            List<Point> points, Function<Point, @Nullable Double> value, String name, String color) {
        var marks = points.stream().map(point -> Mark.of(value.apply(point))).toList();
        return marks.stream().allMatch(mark -> mark.value() == null)
                ? Optional.empty()
                : Optional.of(new Track(name, Style.MARKER, color, marks));
    }

    static List<Mark> marks(List<Point> points) {
        return points.stream().map(PlotTracks::mark).toList();
    }

    static Mark mark(Point point) {
        var role = point.role();
        return new Mark(
                point.value(), role == null ? null : Palette.of(role, 0), point.state() == Point.State.INCOMPLETE);
    }

    static boolean hasTarget(Series series) {
        return series.points().stream().map(Point::target).anyMatch(Objects::nonNull);
    }

    static Optional<Point> find(Series series, String key) {
        return series.points().stream().filter(point -> point.key().equals(key)).findFirst();
    }
}
