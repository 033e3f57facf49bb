package id.sinergi.quality;

import id.sinergi.document.Cell;
import id.sinergi.document.DataTable;
import id.sinergi.document.DataTable.Column;
import id.sinergi.document.Definition;
import id.sinergi.document.TableSection;
import id.sinergi.indicator.Slice;
import id.sinergi.language.Dates;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The calendar as tables of a file: months by sources, and by centres or provinces where these may be told. */
@Component
public class CalendarSections {

    private final CalendarWords words;

    CalendarSections(CalendarWords words) {
        this.words = words;
    }

    public List<TableSection> of(CompletenessCalendar calendar, Slice slice, Locale locale) {
        var sections = new ArrayList<TableSection>();
        sections.add(section(calendar, false, slice, locale));
        if (!calendar.members().isEmpty()) {
            sections.add(section(calendar, true, slice, locale));
        }
        return sections;
    }

    private TableSection section(CompletenessCalendar calendar, boolean members, Slice slice, Locale locale) {
        var columns = new ArrayList<Column>();
        columns.add(Column.words(""));
        calendar.months()
                .forEach(month -> columns.add(Column.words(Dates.in(locale).shortMonth(month))));
        var rows = members ? calendar.members() : calendar.sources();
        return new TableSection(
                words.title(calendar, members, locale),
                members ? words.about(calendar, true, slice, locale) : words.lead(calendar, locale),
                new DataTable(
                        columns,
                        rows.stream()
                                .map(row -> cells(calendar, row, members, locale))
                                .toList()),
                DeliveryWords.shown(calendar).stream()
                        .map(state -> new Definition(
                                DeliveryWords.state(state, locale), DeliveryWords.meaning(state, locale)))
                        .toList());
    }

    private List<Cell> cells(CompletenessCalendar calendar, DeliveryRow row, boolean members, Locale locale) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(words.name(calendar, row, members, locale)));
        row.months().forEach(month -> cells.add(Cell.of(DeliveryWords.state(month, locale))));
        return cells;
    }
}
