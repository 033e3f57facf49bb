package id.sinergi.contribution;

import id.sinergi.chart.ValueFormat;
import id.sinergi.document.Cell;
import id.sinergi.document.DataTable;
import id.sinergi.document.DataTable.Column;
import id.sinergi.document.TableSection;
import id.sinergi.indicator.Figure;
import id.sinergi.indicator.Indicator;
import id.sinergi.language.Texts;
import id.sinergi.wording.Defined;
import id.sinergi.wording.HiddenText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A split change as a table of all its contributions. */
final class SplitTable {

    private final Split split;
    private final ComparedSides sides;
    private final SplitNames names;
    private final Locale locale;
    private final Indicator indicator;
    private final List<BigDecimal> written;

    SplitTable(Split split, ComparedSides sides, SplitNames names, Locale locale) {
        this.split = split;
        this.sides = sides;
        this.names = names;
        this.locale = locale;
        indicator = split.after().indicator();
        written = split.written();
    }

    /** Every contribution, and at its foot what they add up to. */
    TableSection section(String title) {
        var rows = new ArrayList<List<Cell>>();
        for (int i = 0; i < written.size(); i++) {
            var one = split.contributions().get(i);
            rows.add(row(names.of(one), one.before(), one.after(), written.get(i)));
        }
        rows.add(row(Texts.of("contribution.all", locale), split.before(), split.after(), split.change()));
        return new TableSection(
                title,
                Texts.of("contribution.table.lead", locale),
                new DataTable(columns(), rows),
                Defined.all(locale, indicator));
    }

    private List<Column> columns() {
        var format = Defined.format(indicator);
        var columns = new ArrayList<Column>();
        columns.add(Column.words(names.dimension()));
        columns.add(new Column(sides.beforeName(), format));
        columns.add(new Column(sides.afterName(), format));
        if (indicator.isRate()) {
            columns.add(Column.people(Texts.of("contribution.base", locale, sides.beforeName())));
            columns.add(Column.people(Texts.of("contribution.base", locale, sides.afterName())));
        }
        var change = Texts.of("chart.change", locale);
        columns.add(
                format == ValueFormat.PERCENT
                        ? new Column(change + " (" + Texts.of("chart.points", locale) + ")", ValueFormat.DECIMAL)
                        : new Column(change, format));
        return columns;
    }

    private List<Cell> row(String name, Figure before, Figure after, BigDecimal change) {
        var row = new ArrayList<Cell>();
        row.add(Cell.of(name));
        row.add(HiddenText.cell(before, locale));
        row.add(HiddenText.cell(after, locale));
        if (indicator.isRate()) {
            row.add(Cell.of((double) before.denominator()));
            row.add(Cell.of((double) after.denominator()));
        }
        row.add(Cell.of(change.doubleValue()));
        return row;
    }
}
