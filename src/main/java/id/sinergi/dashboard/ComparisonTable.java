package id.sinergi.dashboard;

import id.sinergi.chart.ValueFormat;
import id.sinergi.document.Cell;
import id.sinergi.document.DataTable;
import id.sinergi.document.DataTable.Column;
import id.sinergi.document.TableSection;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Totals;
import id.sinergi.language.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Slices side by side as a table of a report: a row for each measure, then how far the counts are from the first side. */
final class ComparisonTable {

    private static final List<Indicator> MEASURES = List.of(
            Indicator.PESERTA,
            Indicator.DILATIH,
            Indicator.DIUJI,
            Indicator.SERTIFIKAT_ORANG,
            Indicator.SERTIFIKAT_LEMBAR,
            Indicator.DITEMPATKAN,
            Indicator.R_SERT,
            Indicator.SEKTOR);

    private final List<ComparedSide> sides;
    private final Locale locale;

    ComparisonTable(List<ComparedSide> sides, Locale locale) {
        this.sides = sides;
        this.locale = locale;
    }

    TableSection section() {
        var columns = new ArrayList<Column>();
        columns.add(Column.words(Texts.of("focus.standing.measure", locale)));
        columns.add(Column.words(Texts.of("report.column.unit", locale)));
        sides.forEach(side -> columns.add(new Column(side.name(), ValueFormat.DECIMAL)));
        var first = sides.getFirst().name();
        sides.stream()
                .skip(1)
                .map(side -> Texts.of("compare.table.distance", locale, side.name(), first))
                .forEach(name -> columns.add(new Column(name, ValueFormat.PERCENT)));
        return new TableSection(
                Texts.of("compare.table.title", locale),
                "",
                new DataTable(columns, MEASURES.stream().map(this::row).toList()),
                Defined.all(locale, MEASURES.toArray(Indicator[]::new)));
    }

    private List<Cell> row(Indicator measure) {
        var values = sides.stream().map(side -> value(measure, side)).toList();
        var row = new ArrayList<Cell>();
        row.add(Cell.of(Defined.shortName(measure, locale)));
        row.add(Cell.of(measure.isRate() ? "%" : Defined.unit(measure, locale)));
        values.forEach(value -> row.add(Cell.of(value)));
        values.stream()
                .skip(1)
                .map(value -> adds(measure) ? distance(value, values.getFirst()) : null)
                .forEach(distance -> row.add(Cell.of(distance)));
        return row;
    }

    /** Rates and sectors are not set in relation to those of the first side. */
    private static boolean adds(Indicator measure) {
        return !measure.isRate() && measure != Indicator.SEKTOR;
    }

    private static @Nullable Double value(Indicator measure, ComparedSide side) {
        var value = measure.of(new Totals(side.counts(), side.sectors(), 0)).value();
        return value.isPresent() ? value.getAsDouble() : null;
    }

    private static @Nullable Double distance(@Nullable Double value, @Nullable Double first) {
        return value == null || first == null || first == 0 ? null : 100 * (value - first) / first;
    }
}
