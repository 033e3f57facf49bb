package id.sinergi.report;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import id.sinergi.document.TableSection;
import id.sinergi.report.ReportService.TableText;
import java.util.List;
import java.util.function.IntFunction;

/** A table of a report as a card of the page: its title, its sentence and its rows as the file writes them. */
public class TableCard extends Composite<Section> {

    /** Longer texts are no names. */
    private static final int SENTENCE = 30;

    private static final IntFunction<String> NO_LINK = row -> "";

    public TableCard(TableSection section, TableText text) {
        this(section, text, NO_LINK);
    }

    /** @param links the address that the first cell of a row leads to; empty where it leads nowhere */
    public TableCard(TableSection section, TableText text, IntFunction<String> links) {
        var lead = new Paragraph(section.message());
        lead.addClassName("sub");
        getContent().addClassNames("card", "c12");
        getContent().add(new H2(section.title()), lead);
        if (text.rows().isEmpty()) {
            return;
        }
        var wide = new Element("div").appendChild(table(section, text, links));
        wide.getStyle().set("overflow-x", "auto");
        wide.setAttribute("tabindex", "0");
        wide.setAttribute("role", "region");
        wide.setAttribute("aria-label", section.title());
        getContent().getElement().appendChild(wide);
    }

    private static Element table(TableSection section, TableText text, IntFunction<String> links) {
        var head = new Element("tr");
        var numbers = section.table().endsAlike();
        for (int i = 0; i < text.columns().size(); i++) {
            var name = new Element("th").setAttribute("scope", "col");
            name.setText(text.columns().get(i));
            head.appendChild(i == 0 ? name : aligned(name, numbers.get(i)));
        }
        var body = new Element("tbody");
        for (int row = 0; row < text.rows().size(); row++) {
            body.appendChild(row(text.rows().get(row), numbers, links.apply(row)));
        }
        var table = new Element("table").appendChild(new Element("thead").appendChild(head), body);
        table.getClassList().add("figures");
        return table;
    }

    private static Element row(List<String> cells, List<Boolean> numbers, String link) {
        var name = new Element("th").setAttribute("scope", "row");
        if (link.isEmpty()) {
            name.setText(cells.getFirst());
        } else {
            name.appendChild(new Element("a")
                    .setAttribute("href", link)
                    .setAttribute("router-link", "")
                    .setText(cells.getFirst()));
        }
        var row = new Element("tr").appendChild(name);
        for (int i = 1; i < cells.size(); i++) {
            row.appendChild(aligned(new Element("td").setText(cells.get(i)), numbers.get(i)));
        }
        return row;
    }

    /** Words begin at some distance from where numbers end, and sentences take more lines instead of more width. */
    private static Element aligned(Element cell, boolean number) {
        if (!number) {
            cell.getStyle().set("text-align", "start").set("padding-inline-start", "var(--s3)");
            if (cell.getText().length() > SENTENCE) {
                cell.getStyle().set("white-space", "normal").set("min-width", "13em");
            }
        }
        return cell;
    }
}
