package id.sinergi.goal.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import id.sinergi.goal.DocumentLine;
import id.sinergi.goal.GoalSection;
import id.sinergi.indicator.Slice;
import id.sinergi.language.Figures;
import java.util.List;
import java.util.stream.Stream;

/** One row for each document: its target, what of it is spread, what came of it, and whether it is in force. */
class DocumentTable extends Composite<Div> {

    private final transient GoalSection section;
    private final transient Slice slice;
    private final transient GoalParts parts;
    private final SerializableConsumer<String> onChoice;

    DocumentTable(GoalSection section, Slice slice, GoalParts parts, SerializableConsumer<String> onChoice) {
        this.section = section;
        this.slice = slice;
        this.parts = parts;
        this.onChoice = onChoice;
        var label = getTranslation("goal.table", section.indicator().name(getLocale()));
        getContent().addClassName("matrix-scroll");
        getContent()
                .getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", label)
                .appendChild(table());
    }

    private Element table() {
        var head = new Element("tr");
        Stream.of("document", "target", "below", "outcome", "state")
                .map(column ->
                        new Element("th").setAttribute("scope", "col").setText(getTranslation("goal.column." + column)))
                .forEach(head::appendChild);
        var body = new Element("tbody");
        section.lines().forEach(line -> body.appendChild(row(line)));
        var table = new Element("table").appendChild(new Element("thead").appendChild(head), body);
        table.getClassList().addAll(List.of("figures", "goals"));
        return table;
    }

    private Element row(DocumentLine line) {
        var row = new Element("tr")
                .appendChild(
                        document(line),
                        named("target", target(line)),
                        named("below", below(line)),
                        named("outcome", AttainmentCell.of(section, line, getLocale())),
                        named("state", new StateCell(section, slice, parts, onChoice).of(line)));
        row.getClassList().set("in-force", line.inForce());
        return row;
    }

    /** On a phone, where the rows stand below each other, a cell says what it is. */
    private Element named(String column, Element cell) {
        return cell.setAttribute("data-label", getTranslation("goal.column." + column));
    }

    private Element document(DocumentLine line) {
        var words = parts.words();
        var name = words.document(line.document(), getLocale());
        var cell = new Element("th").setAttribute("scope", "row");
        words.address(line.document())
                .ifPresentOrElse(
                        address -> cell.appendChild(new Element("a")
                                .setAttribute("href", address)
                                .setAttribute("target", "_blank")
                                .setAttribute("rel", "noopener noreferrer")
                                .setText(name)),
                        () -> cell.appendChild(new Element("div").setText(name)));
        return lines(
                cell, "", getTranslation("goal.version", Figures.in(getLocale()).number(line.version())));
    }

    private Element target(DocumentLine line) {
        var total = line.plan().total();
        var cell = new Element("td");
        if (total == null) {
            return cell.setText(getTranslation("goal.target.none"));
        }
        return lines(
                cell,
                section.indicator().written(total, getLocale()),
                line.plan().period().label(getLocale()),
                parts.words().quarters(section.indicator(), line.plan(), getLocale()));
    }

    private Element below(DocumentLine line) {
        var words = parts.words();
        return words.parts(section.indicator(), line.parts(), getLocale())
                .map(sum -> lines(
                        new Element("td"),
                        sum,
                        line.gap()
                                .map(gap -> words.gap(section.indicator(), gap, getLocale()))
                                .orElse("")))
                .orElseGet(() -> new Element("td").setText(getTranslation("goal.parts.none")));
    }

    /** The first text as it is, the others smaller below it; empty ones are left out. */
    static Element lines(Element cell, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].isEmpty()) {
                var line = new Element("div").setText(texts[i]);
                line.getClassList().set("sub", i > 0);
                cell.appendChild(line);
            }
        }
        return cell;
    }
}
