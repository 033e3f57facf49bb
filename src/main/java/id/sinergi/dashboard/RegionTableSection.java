package id.sinergi.dashboard;

import id.sinergi.chart.ValueFormat;
import id.sinergi.document.Cell;
import id.sinergi.document.DataTable;
import id.sinergi.document.DataTable.Column;
import id.sinergi.document.TableSection;
import id.sinergi.language.Texts;
import id.sinergi.wording.Defined;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The table of all regions against their targets in a file, with the sums below. */
final class RegionTableSection {

    private RegionTableSection() {}

    static TableSection of(RegionTable table, Locale locale) {
        var upTo = HeadlineText.upTo(table.judgement(), locale);
        var columns = List.of(
                Column.words(Texts.of("report.column.code", locale)),
                Column.words(Texts.of("report.column.name", locale)),
                people("target", "", locale),
                people("plan", upTo, locale),
                people("actual", upTo, locale),
                new Column(text("percent", "", locale), ValueFormat.PERCENT),
                people("beyond", "", locale),
                Column.words(text("status", "", locale)));
        return new TableSection(
                Texts.of("regions.title." + table.dimension(), locale),
                "",
                new DataTable(
                        columns,
                        Stream.concat(
                                        table.rows().stream().map(row -> cells(row, locale)),
                                        Stream.of(sums(table, locale)))
                                .toList()),
                Defined.all(locale, table.indicator()));
    }

    private static List<Cell> sums(RegionTable table, Locale locale) {
        return List.of(
                Cell.of(""),
                Cell.of(Texts.of("regions.sum", locale)),
                Cell.of(table.sum(RegionTable.Row::target)),
                Cell.of(table.sum(RegionTable.Row::plan)),
                Cell.of(table.sum(RegionTable.Row::actual)),
                Cell.of(number(table.percent())),
                Cell.of(table.sum(RegionTable.Row::beyond)),
                Cell.of(""));
    }

    private static List<Cell> cells(RegionTable.Row row, Locale locale) {
        return List.of(
                Cell.of(row.key()),
                Cell.of(row.name()),
                Cell.of(number(row.target())),
                Cell.of(number(row.plan())),
                Cell.of(number(row.actual())),
                Cell.of(number(row.judgement().percent())),
                Cell.of(number(row.beyond())),
                Cell.of(Texts.of("agreement.status." + row.status(), locale)));
    }

    private static Column people(String name, String upTo, Locale locale) {
        return Column.people(text(name, upTo, locale));
    }

    private static String text(String name, String upTo, Locale locale) {
        var text = Texts.of("regions." + name, locale);
        return upTo.isEmpty() ? text : Texts.of("report.toDate", locale, text, upTo);
    }

    private static @Nullable Double number(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }
}
