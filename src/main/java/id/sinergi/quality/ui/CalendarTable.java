package id.sinergi.quality.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.dom.Element;
import id.sinergi.component.Glyph;
import id.sinergi.indicator.Slice;
import id.sinergi.language.Dates;
import id.sinergi.quality.CalendarWords;
import id.sinergi.quality.CompletenessCalendar;
import id.sinergi.quality.Delivery;
import id.sinergi.quality.DeliveryRow;
import id.sinergi.quality.DeliveryState;
import id.sinergi.quality.DeliveryWords;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Sources, centres or provinces by months. Each cell says its state in words and by a symbol, and leads to the batch that
 * brought the month; arrow keys lead from cell to cell.
 */
class CalendarTable extends Composite<Section> {

    private final transient CalendarWords words;
    private final boolean members;

    CalendarTable(CalendarWords words, boolean members) {
        this.words = words;
        this.members = members;
        getContent().addClassNames("card", "c12");
    }

    void show(CompletenessCalendar calendar, Slice slice) {
        var locale = getLocale();
        var about = new Paragraph(words.about(calendar, members, slice, locale));
        about.addClassName("sub");
        var title = words.title(calendar, members, locale);
        getContent().removeAll();
        getContent().add(new H2(title), about);
        var rows = members ? calendar.members() : calendar.sources();
        if (!rows.isEmpty()) {
            var scroll = new Div();
            scroll.addClassNames("matrix-scroll", "latest-first");
            scroll.getElement().appendChild(table(calendar, rows, title));
            getContent().add(scroll);
        }
    }

    private Element table(CompletenessCalendar calendar, List<DeliveryRow> rows, String title) {
        var head = new Element("tr").appendChild(new Element("td"));
        calendar.months()
                .forEach(month -> head.appendChild(new Element("th")
                        .setAttribute("scope", "col")
                        .setText(Dates.in(getLocale()).shortMonth(month))));
        var body = new Element("tbody");
        for (var row : rows) {
            var name = words.name(calendar, row, members, getLocale());
            var line = new Element("tr")
                    .appendChild(new Element("th").setAttribute("scope", "row").setText(name));
            row.months().forEach(month -> line.appendChild(cell(name, month)));
            body.appendChild(line);
        }
        var table = new Element("table").setAttribute("aria-label", title);
        table.getClassList().addAll(List.of("matrix", "calendar"));
        reach(body);
        return table.appendChild(new Element("thead").appendChild(head), body);
    }

    /** Tab reaches the latest month of the first row that leads somewhere; from there arrow keys lead on. */
    private static void reach(Element body) {
        body.getChildren()
                .flatMap(Element::getChildren)
                .flatMap(Element::getChildren)
                .filter(content -> !content.isTextNode() && content.getTag().equals("a"))
                .findFirst()
                .ifPresent(link -> link.setAttribute("tabindex", "0"));
    }

    private Element cell(String row, Delivery delivery) {
        var said = DeliveryWords.said(row, delivery, getLocale());
        var cell = new Element("td").setAttribute("title", said);
        cell.getClassList()
                .add("state-" + delivery.state().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        var batch = delivery.batch();
        if (batch == null) {
            return fill(cell, delivery);
        }
        cell.getClassList().add("leads-on");
        return cell.appendChild(fill(
                new Element("a")
                        .setAttribute("href", "batch?nomor=" + batch)
                        .setAttribute("tabindex", "-1")
                        .setAttribute("aria-label", said),
                delivery));
    }

    private Element fill(Element content, Delivery delivery) {
        var icon = icon(delivery.state());
        if (icon != null) {
            content.appendChild(Glyph.of(icon).getElement());
        }
        return content.appendChild(new Element("span").setText(DeliveryWords.state(delivery, getLocale())));
    }

    /** What is nobody's concern has no symbol, so that the others stand out. */
    static @Nullable VaadinIcon icon(DeliveryState state) {
        return switch (state) {
            case ON_TIME -> VaadinIcon.CHECK_CIRCLE;
            case LATE -> VaadinIcon.CLOCK;
            case MISSING -> VaadinIcon.CLOSE_CIRCLE;
            case NOT_DUE -> VaadinIcon.HOURGLASS;
            case AT_START -> VaadinIcon.CHECK;
            case NOBODY, NOT_EXPECTED -> null;
        };
    }
}
