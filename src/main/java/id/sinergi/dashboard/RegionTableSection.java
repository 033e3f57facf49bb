package id.sinergi.dashboard;

import id.sinergi.chart.ValueFormat;
import id.sinergi.document.Cell;
import id.sinergi.document.DataTable;
import id.sinergi.document.DataTable.Column;
import id.sinergi.document.TableSection;
import id.sinergi.language.Texts;
import id.sinergi.lens.JudgementText;
import id.sinergi.wording.Defined;
import id.sinergi.wording.HiddenText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The table of all regions in a file, with the sums below where there are some. */
final class RegionTableSection {

    private RegionTableSection() {}

    /** @param said what is said and done about the statuses, by the code of the region; a column where there is any */
    static TableSection of(RegionTable table, Map<String, List<String>> said, Locale locale) {
        boolean any = table.rows().stream().anyMatch(row -> said.containsKey(row.key()));
        var columns = new ArrayList<>(columns(table, locale));
        var rows = new ArrayList<List<Cell>>();
        table.rows().forEach(row -> rows.add(with(cells(row, locale), any, said.getOrDefault(row.key(), List.of()))));
        if (table.addsUp()) {
            rows.add(with(sums(table, locale), any, List.of()));
        }
        if (any) {
            columns.add(Column.words(Texts.of("report.column.said", locale)));
        }
        return new TableSection(
                Texts.of(
                        "lens.titled",
                        locale,
                        Texts.of("regions.title." + table.dimension(), locale),
                        Defined.measured(table.indicator(), locale)),
                table.young(),
                new DataTable(columns, rows),
                Defined.all(locale, table.indicator()));
    }

    private static List<Cell> with(List<Cell> cells, boolean any, List<String> said) {
        return any
                ? Stream.concat(cells.stream(), Stream.of(Cell.of(String.join(" · ", said))))
                        .toList()
                : cells;
    }

    private static List<Column> columns(RegionTable table, Locale locale) {
        var upTo = HeadlineText.upTo(table.judgement(), locale);
        return List.of(
                Column.words(Texts.of("report.column.code", locale)),
                Column.words(Texts.of("report.column.name", locale)),
                amount(table, text("target", locale)),
                amount(table, toDate(text("plan", locale), upTo, locale)),
                amount(table, toDate(Defined.shortName(table.indicator(), locale), upTo, locale)),
                new Column(text("percent", locale), ValueFormat.PERCENT),
                amount(table, text("beyond", locale)),
                Column.words(text("status", locale)));
    }

    private static List<Cell> sums(RegionTable table, Locale locale) {
        return List.of(
                Cell.of(""),
                Cell.of(Texts.of("regions.sum", locale)),
                Cell.of(number(table.sum(RegionTable.Row::target))),
                Cell.of(number(table.sum(RegionTable.Row::plan))),
                Cell.of(number(table.sum(RegionTable.Row::actual))),
                Cell.of(number(table.percent())),
                Cell.of(number(table.sum(RegionTable.Row::beyond))),
                Cell.of(""));
    }

    private static List<Cell> cells(RegionTable.Row row, Locale locale) {
        return List.of(
                Cell.of(row.key()),
                Cell.of(row.name()),
                Cell.of(number(row.target())),
                Cell.of(number(row.plan())),
                row.hidden() ? Cell.of(HiddenText.mark(locale)) : Cell.of(number(row.actual())),
                Cell.of(number(row.judgement().percent())),
                Cell.of(number(row.beyond())),
                Cell.of(row.hidden() ? HiddenText.mark(locale) : JudgementText.status(row.judgement(), locale)));
    }

    private static Column amount(RegionTable table, String name) {
        return table.indicator().isRate() ? new Column(name, Defined.format(table.indicator())) : Column.people(name);
    }

    private static String text(String name, Locale locale) {
        return Texts.of("regions." + name, locale);
    }

    private static String toDate(String text, String upTo, Locale locale) {
        return upTo.isEmpty() ? text : Texts.of("report.toDate", locale, text, upTo);
    }

    private static @Nullable Double number(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }
}
