package id.sinergi.document;

import id.sinergi.chart.AreaChart;
import id.sinergi.chart.BarChart;
import id.sinergi.chart.Category;
import id.sinergi.chart.ChartDescription;
import id.sinergi.chart.ColumnChart;
import id.sinergi.chart.DonutChart;
import id.sinergi.chart.DumbbellChart;
import id.sinergi.chart.FanChart;
import id.sinergi.chart.FunnelChart;
import id.sinergi.chart.GaugeChart;
import id.sinergi.chart.GroupedChart;
import id.sinergi.chart.HeatmapChart;
import id.sinergi.chart.Item;
import id.sinergi.chart.ItemChart;
import id.sinergi.chart.LineChart;
import id.sinergi.chart.Measure;
import id.sinergi.chart.Point;
import id.sinergi.chart.Reference;
import id.sinergi.chart.Role;
import id.sinergi.chart.Series;
import id.sinergi.chart.SeriesChart;
import id.sinergi.chart.Sparkline;
import id.sinergi.chart.StackedChart;
import id.sinergi.chart.TileMapChart;
import id.sinergi.chart.TreemapChart;
import id.sinergi.chart.TrendChart;
import id.sinergi.document.Plot.Form;
import id.sinergi.document.Plot.Mark;
import id.sinergi.document.Plot.Style;
import id.sinergi.document.Plot.Track;
import id.sinergi.language.Dates;
import id.sinergi.language.Texts;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a chart of any kind as a plot; values are taken over as they are. */
public final class PlotReader {

    private final Locale locale;

    public PlotReader(Locale locale) {
        this.locale = locale;
    }

    public Plot read(ChartDescription chart) {
        return switch (chart) {
            case SeriesChart series -> series(series);
            case ItemChart items -> items(items);
            case TrendChart trend -> trend(trend);
            case FanChart fan -> fan(fan);
            case GaugeChart gauge -> gauge(gauge);
            case HeatmapChart heatmap -> heatmap(heatmap);
            case TileMapChart map -> read(map.withoutMap());
            case DumbbellChart dumbbell -> dumbbell(dumbbell);
            case Sparkline spark ->
                over(
                        Form.LINES,
                        spark.categories(),
                        spark.measure(),
                        List.of(spark.series()),
                        List.of(track(spark.series(), 0, Style.LINE, spark.categories())));
        };
    }

    private Plot series(SeriesChart chart) {
        var style = switch (chart) {
            case LineChart _ -> Style.LINE;
            case AreaChart _ -> Style.AREA;
            case ColumnChart _, StackedChart _, GroupedChart _ -> Style.BAR;
        };
        var form = switch (chart) {
            case LineChart _ -> Form.LINES;
            case AreaChart _ -> Form.AREAS;
            case ColumnChart _, GroupedChart _ -> Form.COLUMNS;
            case StackedChart stacked -> stacked.scale() == StackedChart.Scale.SHARE ? Form.SHARES : Form.STACKED;
        };
        var categories = chart.categories();
        var tracks = new ArrayList<Track>();
        for (int i = 0; i < chart.series().size(); i++) {
            tracks.add(track(chart.series().get(i), i, style, categories));
        }
        boolean several = chart.series().stream().filter(PlotReader::hasTarget).count() > 1;
        chart.series().stream()
                .filter(PlotReader::hasTarget)
                .map(one -> targets(several ? text("target") + " · " + one.name() : text("target"), one, categories))
                .forEach(tracks::add);
        tracks.addAll(lines(chart.references(), categories.size()));
        return over(form, categories, chart.measure(), chart.series(), tracks);
    }

    private Plot items(ItemChart chart) {
        var form = switch (chart) {
            case BarChart _ -> Form.BARS;
            case DonutChart _ -> Form.RING;
            case TreemapChart _ -> Form.TILES;
            case FunnelChart _ -> Form.FUNNEL;
        };
        var points = chart.items().stream().map(Item::point).toList();
        var tracks = new ArrayList<Track>();
        tracks.add(new Track(chart.measure().name(), Style.BAR, Palette.ACTUAL, marks(points, form == Form.RING)));
        marker(points, Point::target, text("target"), Palette.TARGET).ifPresent(tracks::add);
        marker(points, Point::previous, text("previous"), Palette.PREVIOUS).ifPresent(tracks::add);
        if (chart instanceof BarChart bars) {
            tracks.addAll(lines(bars.references(), points.size()));
        }
        var labels = chart.items().stream().map(Item::label).toList();
        var notes = points.stream().map(this::note).toList();
        return new Plot(form, text("item"), labels, labels, tracks, notes, chart.measure(), 0);
    }

    private Plot trend(TrendChart chart) {
        var categories = chart.categories();
        var tracks = new ArrayList<Track>();
        tracks.add(track(chart.periodic(), 0, Style.BAR, categories));
        tracks.add(track(chart.cumulative(), 0, Style.LINE, categories));
        var plan = chart.plan();
        if (plan != null) {
            tracks.add(track(plan, 0, Style.DASHED, categories));
        }
        var reached = plan == null ? chart.cumulative() : againstPlan(chart.cumulative());
        return over(Form.TREND, categories, chart.measure(), List.of(chart.periodic(), reached), tracks);
    }

    /** A distance that stands at the end of its line on screens says what it is measured from where it stands alone. */
    private Series againstPlan(Series series) {
        return new Series(
                series.key(),
                series.name(),
                series.role(),
                series.points().stream()
                        .map(point -> point.note().isEmpty()
                                ? point
                                : point.withNote(Texts.of("chart.againstPlan", locale, point.note())))
                        .toList());
    }

    private Plot fan(FanChart chart) {
        var categories = chart.categories();
        var tracks = new ArrayList<Track>();
        tracks.add(track(chart.actual(), 0, Style.LINE, categories));
        tracks.add(track(chart.forecast(), 0, Style.DASHED, categories));
        for (var range : chart.ranges()) {
            tracks.add(end(range, "≥", FanChart.Span::low, categories));
            tracks.add(end(range, "≤", FanChart.Span::high, categories));
        }
        return over(Form.FAN, categories, chart.measure(), List.of(chart.actual()), tracks);
    }

    private static Track end(
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

    private Plot gauge(GaugeChart chart) {
        var points = List.of(chart.point());
        var tracks = new ArrayList<Track>();
        tracks.add(new Track(chart.measure().name(), Style.BAR, Palette.ACTUAL, marks(points, false)));
        marker(points, Point::target, text("target"), Palette.TARGET).ifPresent(tracks::add);
        var label = List.of(chart.caption().title());
        return new Plot(
                Form.GAUGE,
                text("item"),
                label,
                label,
                tracks,
                List.of(note(chart.point())),
                chart.measure(),
                chart.maximum());
    }

    /** Labels are the rows, tracks the columns, as the cells of a sheet. */
    private Plot heatmap(HeatmapChart chart) {
        var tracks = chart.columns().stream()
                .map(column -> new Track(
                        name(column),
                        Style.BAR,
                        Palette.ACTUAL,
                        chart.rows().stream()
                                .map(row -> Mark.of(find(row, column.key())
                                        .map(Point::value)
                                        .orElse(null)))
                                .toList()))
                .toList();
        var labels = chart.rows().stream().map(Series::name).toList();
        var notes = Collections.nCopies(labels.size(), "");
        return new Plot(Form.CELLS, text("item"), labels, labels, tracks, notes, chart.measure(), 0);
    }

    private Plot dumbbell(DumbbellChart chart) {
        var labels = chart.changes().stream().map(DumbbellChart.Change::label).toList();
        var before = new Track(
                chart.before(),
                Style.MARKER,
                Palette.PREVIOUS,
                chart.changes().stream().map(change -> Mark.of(change.before())).toList());
        var after = new Track(
                chart.after(),
                Style.MARKER,
                Palette.ACTUAL,
                chart.changes().stream().map(change -> Mark.of(change.after())).toList());
        var notes = Collections.nCopies(labels.size(), "");
        return new Plot(Form.RANGES, text("item"), labels, labels, List.of(before, after), notes, chart.measure(), 0);
    }

    private Plot over(Form form, List<Category> categories, Measure measure, List<Series> noted, List<Track> tracks) {
        var notes = categories.stream()
                .map(category -> note(noted.stream()
                        .flatMap(one -> find(one, category.key()).stream())
                        .toList()))
                .toList();
        boolean months = categories.stream().allMatch(category -> month(category) != null);
        return new Plot(
                form,
                text(months ? "category" : "item"),
                categories.stream().map(Category::label).toList(),
                categories.stream().map(this::name).toList(),
                tracks,
                notes,
                measure,
                0);
    }

    private static Track track(Series series, int index, Style style, List<Category> categories) {
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

    private static Track targets(String name, Series series, List<Category> categories) {
        return new Track(
                name,
                Style.MARKER,
                Palette.TARGET,
                categories.stream()
                        .map(category -> Mark.of(
                                find(series, category.key()).map(Point::target).orElse(null)))
                        .toList());
    }

    private static Optional<Track> marker(
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

    private static List<Track> lines(List<Reference> references, int length) {
        return references.stream().flatMap(reference -> line(reference, length)).toList();
    }

    private static List<Mark> marks(List<Point> points, boolean byPosition) {
        return IntStream.range(0, points.size())
                .mapToObj(i -> mark(points.get(i), byPosition ? Palette.of(Role.CATEGORY, i) : null))
                .toList();
    }

    private static Mark mark(Point point, @Nullable String color) {
        var role = point.role();
        return new Mark(
                point.value(), role == null ? color : Palette.of(role, 0), point.state() == Point.State.INCOMPLETE);
    }

    private static boolean hasTarget(Series series) {
        return series.points().stream().map(Point::target).anyMatch(Objects::nonNull);
    }

    private static Optional<Point> find(Series series, String key) {
        return series.points().stream().filter(point -> point.key().equals(key)).findFirst();
    }

    /** What is to be said where several stand; that one is missing goes without saying beside others. */
    private String note(List<Point> points) {
        boolean any = points.stream().anyMatch(point -> point.value() != null);
        return points.stream()
                .filter(point -> !any
                        || point.state() != Point.State.MISSING
                        || !point.note().isEmpty())
                .map(this::note)
                .filter(note -> !note.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private String note(Point point) {
        var state = switch (point.state()) {
            case COMPLETE -> "";
            case INCOMPLETE -> text("incomplete");
            case MISSING -> text("missing");
            case SUPPRESSED -> text("suppressed");
        };
        return point.note().isEmpty() ? state : point.note();
    }

    private String name(Category category) {
        var month = month(category);
        if (month == null || !category.name().equals(Dates.in(locale).month(month))) {
            return category.name();
        }
        return Dates.in(locale).shortMonth(month);
    }

    private static @Nullable YearMonth month(Category category) {
        try {
            return YearMonth.parse(category.key());
        } catch (DateTimeParseException noMonth) {
            return null;
        }
    }

    private String text(String key) {
        return Texts.of("chart." + key, locale);
    }
}
