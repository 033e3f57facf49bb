package id.sinergi.document;

import id.sinergi.chart.Category;
import id.sinergi.chart.FanChart;
import id.sinergi.chart.Point;
import id.sinergi.chart.Reference;
import id.sinergi.chart.Role;
import id.sinergi.chart.Series;
import id.sinergi.document.Plot.Mark;
import id.sinergi.document.Plot.Style;
import id.sinergi.document.Plot.Track;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What charts draw over their labels, as the tracks of a plot: values, targets, plans and ends of ranges. */
final class PlotTracks {

    private PlotTracks() {}

    static Track track(Series series, int index, Style style, List<Category> categories) {
        return new Track(
                series.name(),
                style,
                Palette.of(series.role(), index),
                categories.stream()
                        .map(category -> find(series, category.key())
                                .map(point -> mark(point, null))
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

    private static Stream<Track> line(Reference reference, int length) {
        return reference instanceof Reference.Line line
                ? Stream.of(new Track(
                        line.label(),
                        Style.DASHED,
                        Palette.of(line.role(), 0),
                        Collections.nCopies(length, Mark.of(line.value()))))
                : Stream.empty();
    }

    static List<Track> lines(List<Reference> references, int length) {
        return references.stream().flatMap(reference -> line(reference, length)).toList();
    }

    static List<Mark> marks(List<Point> points, boolean byPosition) {
        return IntStream.range(0, points.size())
                .mapToObj(i -> mark(points.get(i), byPosition ? Palette.of(Role.CATEGORY, i) : null))
                .toList();
    }

    private static Mark mark(Point point, @Nullable String color) {
        var role = point.role();
        return new Mark(
                point.value(), role == null ? color : Palette.of(role, 0), point.state() == Point.State.INCOMPLETE);
    }

    static boolean hasTarget(Series series) {
        return series.points().stream().map(Point::target).anyMatch(Objects::nonNull);
    }

    static Optional<Point> find(Series series, String key) {
        return series.points().stream().filter(point -> point.key().equals(key)).findFirst();
    }

    static Track end(
            FanChart.Range range, String sign, Function<FanChart.Span, Double> end, List<Category> categories) {
        var marks = categories.stream()
                .map(category -> range.spans().stream()
                        .filter(span -> span.category().equals(category.key()))
                        .findFirst()
                        .map(end)
                        .orElse(null))
                .map(Mark::of)
                .toList();
        return new Track(range.name() + " " + sign, Style.DOTTED, Palette.ACTUAL, marks);
    }
}
