package id.sinergi.dashboard;

import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Totals;
import id.sinergi.language.Texts;
import id.sinergi.report.Cell;
import id.sinergi.report.DataTable;
import id.sinergi.report.DataTable.Column;
import id.sinergi.report.TableSection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Slices side by side as a table of a report: a row for each. */
final class ComparisonTable {

    private static final List<Indicator> COLUMNS = List.of(
            Indicator.PESERTA,
            Indicator.DILATIH,
            Indicator.DIUJI,
            Indicator.SERTIFIKAT_ORANG,
            Indicator.SERTIFIKAT_LEMBAR,
            Indicator.R_SERT,
            Indicator.DITEMPATKAN,
            Indicator.SEKTOR);

    private final List<ComparedSide> sides;
    private final Locale locale;

    ComparisonTable(List<ComparedSide> sides, Locale locale) {
        this.sides = sides;
        this.locale = locale;
    }

    TableSection section() {
        var columns = new ArrayList<Column>();
        columns.add(Column.words(Texts.of("report.column.name", locale)));
        COLUMNS.forEach(indicator -> columns.add(Defined.column(indicator, locale)));
        return new TableSection(
                Texts.of("compare.table.title", locale),
                "",
                new DataTable(columns, sides.stream().map(this::row).toList()),
                Defined.all(locale, COLUMNS.toArray(Indicator[]::new)));
    }

    private List<Cell> row(ComparedSide side) {
        var totals = new Totals(side.counts(), side.sectors(), 0);
        return Stream.concat(
                        Stream.of(Cell.of(side.name())),
                        COLUMNS.stream()
                                .map(indicator -> indicator.of(totals).value())
                                .map(value -> Cell.of(value.isPresent() ? (Double) value.getAsDouble() : null)))
                .toList();
    }
}
