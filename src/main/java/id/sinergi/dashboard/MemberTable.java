package id.sinergi.dashboard;

import id.sinergi.document.Cell;
import id.sinergi.document.DataTable;
import id.sinergi.document.TableSection;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.MemberCounts;
import id.sinergi.indicator.Slice;
import id.sinergi.language.Texts;
import id.sinergi.lens.Ripeness;
import id.sinergi.wording.Defined;
import id.sinergi.wording.HiddenText;
import id.sinergi.wording.TableIndicators;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The counts of the members of a dimension as a table of a report: a row for each member, a column for each indicator. */
@Component
class MemberTable {

    private final FocusTables tables;
    private final Ripeness ripeness;
    private final TableIndicators columns;

    MemberTable(FocusTables tables, Ripeness ripeness, TableIndicators columns) {
        this.tables = tables;
        this.ripeness = ripeness;
        this.columns = columns;
    }

    TableSection of(String title, Slice slice, List<MemberCounts> members, Dimension dimension, Locale locale) {
        return of(title, slice, members, dimension, (indicator, member) -> true, locale);
    }

    /** @param known whether a member has a figure of an indicator; the cell is empty where it has none */
    TableSection of(
            String title,
            Slice slice,
            List<MemberCounts> members,
            Dimension dimension,
            BiPredicate<Indicator, String> known,
            Locale locale) {
        var head = new ArrayList<DataTable.Column>();
        head.add(DataTable.Column.words(Texts.of("report.column.code", locale)));
        head.add(DataTable.Column.words(Texts.of("report.column.name", locale)));
        var shown = columns.fromCounts(slice.agreement(), dimension);
        shown.forEach(indicator -> head.add(Defined.column(indicator, locale)));
        var rows = tables.rows(slice, dimension, members, shown, locale);
        return new TableSection(
                title,
                dimension == Dimension.DESTINATION
                        ? Texts.of("dashboard.destinations.note", locale)
                        : ripeness.sentence(slice, locale),
                new DataTable(
                        head,
                        rows.stream()
                                .map(row -> cells(row, shown, known, locale))
                                .toList()),
                Defined.all(locale, shown.toArray(Indicator[]::new)));
    }

    private static List<Cell> cells(
            FocusRow row, List<Indicator> shown, BiPredicate<Indicator, String> known, Locale locale) {
        return Stream.concat(
                        Stream.of(Cell.of(row.key()), Cell.of(row.name())),
                        shown.stream()
                                .map(indicator -> known.test(indicator, row.key())
                                        ? HiddenText.cell(row.figure(indicator), locale)
                                        : Cell.Empty.EMPTY))
                .toList();
    }
}
