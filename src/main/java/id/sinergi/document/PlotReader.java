package id.sinergi.document;

import id.sinergi.chart.BarChart;
import id.sinergi.chart.Category;
import id.sinergi.chart.ChartDescription;
import id.sinergi.chart.ColumnChart;
import id.sinergi.chart.FunnelChart;
import id.sinergi.chart.GroupedChart;
import id.sinergi.chart.HeatmapChart;
import id.sinergi.chart.Item;
import id.sinergi.chart.ItemChart;
import id.sinergi.chart.LineChart;
import id.sinergi.chart.Measure;
import id.sinergi.chart.Point;
import id.sinergi.chart.Series;
import id.sinergi.chart.SeriesChart;
import id.sinergi.chart.Sparkline;
import id.sinergi.chart.TileMapChart;
import id.sinergi.chart.TrendChart;
import id.sinergi.chart.WaterfallChart;
import id.sinergi.document.Plot.Form;
import id.sinergi.document.Plot.Mark;
import id.sinergi.document.Plot.Style;
import id.sinergi.document.Plot.Track;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads a chart of any kind as a plot; values are taken over as they are. */
public final class PlotReader {

    private final PlotTexts texts;

    public PlotReader(Locale locale) {
        texts = new PlotTexts(locale);
    }

    public Plot read(ChartDescription chart) {
        return switch (chart) {
            case SeriesChart series -> series(series);
            case ItemChart items -> items(items);
            case WaterfallChart waterfall -> waterfall(waterfall);
            case TrendChart trend -> trend(trend);
            case HeatmapChart heatmap -> heatmap(heatmap);
            case TileMapChart map -> read(map.withoutMap());
            case Sparkline spark ->
                over(
                        Form.LINES,
                        spark.categories(),
                        spark.measure(),
                        List.of(spark.series()),
                        List.of(PlotTracks.track(spark.series(), 0, Style.LINE, spark.categories())));
        };
    }

    private Plot series(SeriesChart chart) {
        var style = switch (chart) {
            case LineChart _ -> Style.LINE;
            case ColumnChart _, GroupedChart _ -> Style.BAR;
        };
        var form = switch (chart) {
            case LineChart _ -> Form.LINES;
            case ColumnChart _, GroupedChart _ -> Form.COLUMNS;
        };
        var categories = chart.categories();
        var tracks = new ArrayList<Track>();
        for (int i = 0; i < chart.series().size(); i++) {
            tracks.add(PlotTracks.track(chart.series().get(i), i, style, categories));
        }
        boolean several = chart.series().stream().filter(PlotTracks::hasTarget).count() > 1;
        chart.series().stream()
                .filter(PlotTracks::hasTarget)
                .map(one -> PlotTracks.targets(
                        several ? texts.of("target") + " · " + one.name() : texts.of("target"), one, categories))
                .forEach(tracks::add);
        return over(form, categories, chart.measure(), chart.series(), tracks);
    }

    private Plot items(ItemChart chart) {
        var form = switch (chart) {
            case BarChart _ -> Form.BARS;
            case FunnelChart _ -> Form.FUNNEL;
        };
        var points = chart.items().stream().map(Item::point).toList();
        var tracks = new ArrayList<Track>();
        tracks.add(new Track(chart.measure().name(), Style.BAR, Palette.ACTUAL, PlotTracks.marks(points)));
        PlotTracks.marker(points, Point::target, texts.of("target"), Palette.TARGET)
                .ifPresent(tracks::add);
        PlotTracks.marker(points, Point::previous, texts.of("previous"), Palette.PREVIOUS)
                .ifPresent(tracks::add);
        var labels = chart.items().stream().map(Item::label).toList();
        var notes = points.stream().map(texts::note).toList();
        return new Plot(form, texts.of("item"), labels, labels, tracks, notes, chart.measure(), 0);
    }

    private Plot waterfall(WaterfallChart chart) {
        var items = chart.items();
        var changes = items.stream()
                .map(item -> chart.steps().contains(item) ? PlotTracks.mark(item.point()) : Mark.of(null))
                .toList();
        var levels = chart.levels().stream().map(Mark::of).toList();
        var tracks = List.of(
                new Track(texts.change(chart.measure()), Style.BAR, Palette.GOOD, changes),
                new Track(chart.measure().name(), Style.BAR, Palette.ACTUAL, levels));
        var labels = items.stream().map(Item::label).toList();
        var notes = items.stream().map(Item::point).map(texts::note).toList();
        return new Plot(Form.WATERFALL, texts.of("item"), labels, labels, tracks, notes, chart.measure(), 0);
    }

    private Plot trend(TrendChart chart) {
        var categories = chart.categories();
        var tracks = new ArrayList<Track>();
        tracks.add(PlotTracks.track(chart.periodic(), 0, Style.BAR, categories));
        tracks.add(PlotTracks.track(chart.cumulative(), 0, Style.LINE, categories));
        var plan = chart.plan();
        if (plan != null) {
            tracks.add(PlotTracks.track(plan, 0, Style.DASHED, categories));
        }
        var fan = chart.fan();
        if (fan != null) {
            tracks.add(PlotTracks.track(fan.expected(), 0, Style.DOTTED, categories));
            tracks.add(PlotTracks.track(fan.low(), 0, Style.EDGE, categories));
            tracks.add(PlotTracks.track(fan.high(), 0, Style.EDGE, categories));
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
                        .map(point ->
                                point.note().isEmpty() ? point : point.withNote(texts.of("againstPlan", point.note())))
                        .toList());
    }

    /** Labels are the rows, tracks the columns, as the cells of a sheet. */
    private Plot heatmap(HeatmapChart chart) {
        var tracks = chart.columns().stream()
                .map(column -> new Track(
                        texts.name(column),
                        Style.BAR,
                        Palette.ACTUAL,
                        chart.rows().stream()
                                .map(row -> Mark.of(PlotTracks.find(row, column.key())
                                        .map(Point::value)
                                        .orElse(null)))
                                .toList()))
                .toList();
        var labels = chart.rows().stream().map(Series::name).toList();
        var notes = Collections.nCopies(labels.size(), "");
        return new Plot(Form.CELLS, texts.of("item"), labels, labels, tracks, notes, chart.measure(), 0);
    }

    private Plot over(Form form, List<Category> categories, Measure measure, List<Series> noted, List<Track> tracks) {
        var notes = categories.stream()
                .map(category -> texts.note(
                        noted.stream()
                                .flatMap(one -> PlotTracks.find(one, category.key()).stream())
                                .toList(),
                        category.mark()))
                .toList();
        boolean months = categories.stream().allMatch(category -> PlotTexts.month(category) != null);
        return new Plot(
                form,
                texts.of(months ? "category" : "item"),
                categories.stream().map(Category::label).toList(),
                categories.stream().map(texts::name).toList(),
                tracks,
                notes,
                measure,
                0,
                IntStream.range(0, categories.size())
                        .filter(i -> categories.get(i).mark() != null)
                        .boxed()
                        .collect(Collectors.toSet()));
    }
}
