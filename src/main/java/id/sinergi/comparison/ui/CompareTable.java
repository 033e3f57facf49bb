package id.sinergi.comparison.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import id.sinergi.comparison.ComparedChange;
import id.sinergi.comparison.ComparedSide;
import id.sinergi.comparison.ComparisonPage;
import id.sinergi.indicator.Indicator;
import id.sinergi.origin.FigureLink;
import id.sinergi.origin.OriginAddress;
import id.sinergi.wording.Defined;
import id.sinergi.wording.Fraction;
import id.sinergi.wording.HiddenText;

/** The measures of all sides in columns, then the changes, each under what it starts from and where it leads. */
class CompareTable extends Composite<Section> {

    private final transient OriginAddress origins;
    private final Element table = new Element("table");
    private final Paragraph note = new Paragraph(getTranslation("compare.agreements.note"));

    CompareTable(OriginAddress origins) {
        this.origins = origins;
        table.getClassList().add("figures");
        getContent().addClassNames("card", "c12");
        getContent().add(new H2(getTranslation("compare.table.title")));
        var wide = new Element("div").appendChild(table);
        wide.getStyle().set("overflow-x", "auto");
        getContent().add(note);
        getContent().getElement().appendChild(wide);
    }

    void show(ComparisonPage page) {
        table.removeAllChildren();
        note.setVisible(page.isOfAgreements());
        var head = new Element("tr");
        head.appendChild(column(getTranslation("focus.standing.measure")));
        page.shown().forEach(side -> head.appendChild(column(side.name())));
        page.changes().forEach(change -> head.appendChild(column(change.name())));
        var body = new Element("tbody");
        page.measures().forEach(measure -> body.appendChild(row(measure, page)));
        table.appendChild(new Element("thead").appendChild(head), body);
    }

    private Element row(Indicator measure, ComparisonPage page) {
        var row = new Element("tr")
                .appendChild(new Element("th")
                        .setAttribute("scope", "row")
                        .setText(getTranslation("indicator." + measure + ".short")));
        page.shown()
                .forEach(
                        side -> row.appendChild(cell(measure, side, page.sides().contains(side))));
        page.changes().forEach(change -> row.appendChild(cell(growth(measure, change))));
        return row;
    }

    /**
     * The value, below it what has to be said of it.
     *
     * @param own whether other pages tell the viewer the same of it, so that it can lead there
     */
    private Element cell(Indicator measure, ComparedSide side, boolean own) {
        var value = value(measure, side);
        var cell = own && side.value(measure).isPresent() && !side.hides(measure)
                ? new Element("td").appendChild(new FigureLink(value, origins, side.slice(), measure).getElement())
                : cell(value);
        var note = side.note(measure);
        if (!note.isEmpty()) {
            var below = new Element("div").setText(note);
            below.getClassList().add("sub");
            cell.appendChild(below);
        }
        return cell;
    }

    /** A percentage of few people stands with them. */
    private String value(Indicator measure, ComparedSide side) {
        if (side.hides(measure)) {
            return HiddenText.mark(getLocale());
        }
        return side.figure(measure)
                .filter(figure -> figure.value().isPresent())
                .map(figure -> measure.unit() == Indicator.Unit.PERCENT
                        ? Fraction.written(figure.numerator(), figure.denominator(), getLocale())
                        : Defined.written(measure, figure.value().getAsDouble(), getLocale()))
                .orElse(getTranslation("dashboard.noValue"));
    }

    private String growth(Indicator measure, ComparedChange change) {
        if (change.hides(measure)) {
            return HiddenText.mark(getLocale());
        }
        return change.growth(measure)
                .map(growth -> growth.written(Defined.unit(measure, getLocale()), getLocale()))
                .orElse(getTranslation("dashboard.noValue"));
    }

    private static Element column(String text) {
        return new Element("th").setAttribute("scope", "col").setText(text);
    }

    private static Element cell(String text) {
        return new Element("td").setText(text);
    }
}
