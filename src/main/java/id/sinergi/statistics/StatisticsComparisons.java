package id.sinergi.statistics;

import static id.sinergi.statistics.StatisticsTables.number;
import static id.sinergi.statistics.StatisticsTables.text;

import id.sinergi.chart.ValueFormat;
import id.sinergi.document.Cell;
import id.sinergi.document.DataTable;
import id.sinergi.document.DataTable.Column;
import id.sinergi.document.Definition;
import id.sinergi.document.TableSection;
import id.sinergi.language.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What published figures are held against: the year before in each of its vintages, and totals as they were printed. */
@Component
class StatisticsComparisons {

    private final StatisticsNames names;
    private final StatisticsText text;

    StatisticsComparisons(StatisticsNames names, StatisticsText text) {
        this.names = names;
        this.text = text;
    }

    /** Each vintage of a span against each of the year before. */
    TableSection growth(PublishedSeries series, StatisticsPage page, List<Definition> definitions, Locale locale) {
        var format = StatisticsTables.format(series.figures());
        var unit = names.unit(page.choice().indicator(), locale);
        var columns = List.of(
                Column.words(text("span", locale)),
                new Column(text("value", locale), format),
                Column.words(text("vintage", locale)),
                Column.words(text("before", locale)),
                new Column(text("before.value", locale), format),
                Column.words(text("before.vintage", locale)),
                new Column(text("difference", locale), format),
                Column.words(text("growth", locale)));
        var rows =
                series.growth().stream().map(line -> line(line, unit, locale)).toList();
        return new TableSection(
                Texts.of("statistics.growth.title", locale),
                text.growth(series, page, locale),
                new DataTable(columns, rows),
                definitions);
    }

    private static List<Cell> line(PublishedSeries.Growth line, String unit, Locale locale) {
        var now = line.now();
        var before = line.before();
        return List.of(
                Cell.of(now.span().label(locale)),
                number(now.value()),
                Cell.of(now.vintage().label(locale)),
                Cell.of(before.span().label(locale)),
                number(before.value()),
                Cell.of(before.vintage().label(locale)),
                number(now.value().subtract(before.value())),
                Cell.of(StatisticsNumbers.growth(line, unit, locale)));
    }

    /** Every table of the kind beside its printed total; both numbers are kept, and the gap is shown. */
    TableSection closings(StatisticsPage page, List<Definition> definitions, Locale locale) {
        var columns = List.of(
                Column.words(text("span", locale)),
                Column.words(text("vintage", locale)),
                Column.people(text("rows", locale)),
                new Column(text("sum", locale), ValueFormat.INTEGER),
                new Column(text("total", locale), ValueFormat.INTEGER),
                Column.words(text("total.vintage", locale)),
                new Column(text("gap", locale), ValueFormat.INTEGER));
        var message = page.closings().stream()
                .filter(closing -> closing.table().span().equals(page.choice().span()))
                .findFirst()
                .map(closing -> text.closing(closing, locale))
                .orElse("");
        return new TableSection(
                Texts.of("statistics.closings.title", locale),
                message,
                new DataTable(
                        columns,
                        page.closings().stream()
                                .map(closing -> line(closing, locale))
                                .toList()),
                definitions);
    }

    private static List<Cell> line(Closing closing, Locale locale) {
        var table = closing.table();
        var total = Optional.ofNullable(closing.total());
        return List.of(
                Cell.of(table.span().label(locale)),
                Cell.of(table.vintage().label(locale)),
                Cell.of((double) table.rows()),
                number(table.sum()),
                number(total.map(PublishedTable::sum)),
                Cell.of(total.map(printed -> printed.vintage().label(locale)).orElse(null)),
                number(closing.gap()));
    }
}
