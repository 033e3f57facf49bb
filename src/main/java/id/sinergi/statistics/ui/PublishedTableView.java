package id.sinergi.statistics.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import id.sinergi.document.TableSection;
import id.sinergi.report.ReportService.TableText;
import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A table of published figures as its file writes it; of very long ones the first rows. */
class PublishedTableView extends Div {

    private static final int MOST_ROWS = 120;

    PublishedTableView(TableSection section, TableText text) {
        addClassName("matrix-scroll");
        var ends = section.table().endsAlike();
        var head = new Element("tr");
        IntStream.range(0, text.columns().size())
                .forEach(i -> head.appendChild(
                        cell("th", text.columns().get(i), ends.get(i)).setAttribute("scope", "col")));
        var body = new Element("tbody");
        text.rows().stream().limit(MOST_ROWS).forEach(row -> body.appendChild(row(row, ends)));
        body.getChildren()
                .filter(row -> sums().contains(row.getChild(0).getText()))
                .forEach(row -> row.getClassList().add("total"));
        var table = new Element("table").setAttribute("aria-label", section.title());
        table.getClassList().addAll(List.of("matrix", "published"));
        getElement().appendChild(table.appendChild(new Element("thead").appendChild(head), body));
        if (text.rows().size() > MOST_ROWS) {
            add(new Paragraph(getTranslation("report.preview.more", text.rows().size() - MOST_ROWS)));
        }
    }

    /** The names of rows that are no member's. */
    private List<String> sums() {
        return Stream.of("sum", "total", "gap")
                .map(one -> getTranslation("statistics.column." + one))
                .toList();
    }

    private static Element row(List<String> texts, List<Boolean> ends) {
        var row = new Element("tr");
        row.appendChild(cell("th", texts.getFirst(), ends.getFirst()).setAttribute("scope", "row"));
        IntStream.range(1, texts.size()).forEach(i -> row.appendChild(cell("td", texts.get(i), ends.get(i))));
        return row;
    }

    private static Element cell(String tag, String text, boolean number) {
        var cell = new Element(tag);
        cell.getClassList().set(number ? "number" : "words", true);
        return isAddress(text) ? cell.appendChild(link(text)) : cell.setText(text);
    }

    /** A source that is an address leads there, in a window of its own; only its host is written. */
    private static Element link(String address) {
        return new Element("a")
                .setAttribute("href", address)
                .setAttribute("target", "_blank")
                .setAttribute("rel", "noopener noreferrer")
                .setAttribute("router-ignore", true)
                .setAttribute("title", address)
                .setText(URI.create(address).getHost());
    }

    private static boolean isAddress(String text) {
        if (!text.startsWith("http://") && !text.startsWith("https://")) {
            return false;
        }
        try {
            return URI.create(text).getHost() != null;
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
