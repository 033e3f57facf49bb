package id.sinergi.comparison;

import id.sinergi.chart.ValueFormat;
import id.sinergi.document.Cell;
import id.sinergi.document.DataTable;
import id.sinergi.document.DataTable.Column;
import id.sinergi.document.TableSection;
import id.sinergi.indicator.Indicator;
import id.sinergi.language.Texts;
import id.sinergi.wording.Defined;
import id.sinergi.wording.Growth;
import id.sinergi.wording.HiddenText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Slices side by side as a table of a report: a row for each measure, then from which side to which they changed. */
final class ComparisonTable {

    private final ComparisonPage page;
    private final Locale locale;

    ComparisonTable(ComparisonPage page, Locale locale) {
        this.page = page;
        this.locale = locale;
    }

    TableSection section() {
        var columns = new ArrayList<Column>();
        columns.add(Column.words(Texts.of("focus.standing.measure", locale)));
        columns.add(Column.words(Texts.of("report.column.unit", locale)));
        page.shown().forEach(side -> columns.add(new Column(side.name(), ValueFormat.DECIMAL)));
        page.changes().forEach(change -> columns.add(new Column(change.name(), ValueFormat.PERCENT)));
        return new TableSection(
                Texts.of("compare.table.title", locale),
                page.isOfAgreements() ? Texts.of("compare.agreements.note", locale) : "",
                new DataTable(columns, page.measures().stream().map(this::row).toList()),
                Defined.all(locale, page.measures().toArray(Indicator[]::new)));
    }

    private List<Cell> row(Indicator measure) {
        var row = new ArrayList<Cell>();
        row.add(Cell.of(name(measure)));
        row.add(Cell.of(measure.unit() == Indicator.Unit.PERCENT ? "%" : Defined.unit(measure, locale)));
        page.shown().forEach(side -> row.add(cell(side, measure)));
        page.changes().forEach(change -> row.add(cell(change, measure)));
        return row;
    }

    /** {@code Tingkat sertifikasi (Jawa Timur: termasuk Agu–Okt 2026 yang belum matang)}. */
    private String name(Indicator measure) {
        var name = Defined.shortName(measure, locale);
        var notes = page.sides().stream()
                .filter(side -> !side.note(measure).isEmpty())
                .map(side -> side.name() + ": " + side.note(measure))
                .collect(Collectors.joining("; "));
        return notes.isEmpty() ? name : name + " (" + notes + ")";
    }

    private Cell cell(ComparedSide side, Indicator measure) {
        return side.figure(measure)
                .map(figure -> HiddenText.cell(figure, locale))
                .orElse(Cell.Empty.EMPTY);
    }

    /** A percentage is a number; what is said in people or times is not. */
    private Cell cell(ComparedChange change, Indicator measure) {
        if (change.hides(measure)) {
            return Cell.of(HiddenText.mark(locale));
        }
        var growth = change.growth(measure);
        if (growth.isEmpty()) {
            return Cell.Empty.EMPTY;
        }
        return growth.get().kind() == Growth.Kind.PERCENT
                ? Cell.of(growth.get().amount())
                : Cell.of(growth.get().written(Defined.unit(measure, locale), locale));
    }
}
