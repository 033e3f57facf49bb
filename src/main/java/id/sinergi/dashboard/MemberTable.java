package id.sinergi.dashboard;

import id.sinergi.document.Cell;
import id.sinergi.document.DataTable;
import id.sinergi.document.TableSection;
import id.sinergi.indicator.Counts;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.MemberCounts;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.Totals;
import id.sinergi.language.Dates;
import id.sinergi.language.Texts;
import id.sinergi.lens.Ripeness;
import id.sinergi.wording.Defined;
import id.sinergi.wording.HiddenText;
import id.sinergi.wording.MemberNames;
import id.sinergi.wording.TableIndicators;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The counts of the members of a dimension as a table of a report: a row for each member, a column for each indicator. */
@Component
class MemberTable {

    private static final List<Indicator> COLUMNS = TableIndicators.fromCounts();

    private final MemberNames names;
    private final Ripeness ripeness;

    MemberTable(MemberNames names, Ripeness ripeness) {
        this.names = names;
        this.ripeness = ripeness;
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
        var columns = new ArrayList<DataTable.Column>();
        columns.add(DataTable.Column.words(Texts.of("report.column.code", locale)));
        columns.add(DataTable.Column.words(Texts.of("report.column.name", locale)));
        var shown = shown(dimension);
        shown.forEach(indicator -> columns.add(Defined.column(indicator, locale)));
        return new TableSection(
                title,
                dimension == Dimension.DESTINATION
                        ? Texts.of("dashboard.destinations.note", locale)
                        : ripeness.sentence(slice, locale),
                new DataTable(
                        columns,
                        members.stream()
                                .map(member -> row(member, dimension, known, locale))
                                .toList()),
                Defined.all(locale, shown.toArray(Indicator[]::new)));
    }

    /** Where people go is known of those who were placed. */
    private static List<Indicator> shown(Dimension dimension) {
        return dimension == Dimension.DESTINATION ? List.of(Indicator.DITEMPATKAN) : COLUMNS;
    }

    private List<Cell> row(
            MemberCounts member, Dimension dimension, BiPredicate<Indicator, String> known, Locale locale) {
        var name = dimension == Dimension.MONTH
                ? Dates.in(locale).month(YearMonth.parse(member.key()))
                : names.name(dimension, member.key(), locale);
        return Stream.concat(
                        Stream.of(Cell.of(member.key()), Cell.of(name)),
                        shown(dimension).stream()
                                .map(indicator -> known.test(indicator, member.key())
                                        ? cell(indicator, member.counts(), locale)
                                        : Cell.Empty.EMPTY))
                .toList();
    }

    private static Cell cell(Indicator indicator, Counts counts, Locale locale) {
        return HiddenText.cell(indicator.of(new Totals(counts, 0, 0)), locale);
    }
}
