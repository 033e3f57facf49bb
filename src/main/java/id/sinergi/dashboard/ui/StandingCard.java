package id.sinergi.dashboard.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import id.sinergi.dashboard.FocusPage;
import id.sinergi.dashboard.Standing;
import id.sinergi.language.Figures;
import id.sinergi.wording.HiddenText;
import java.util.List;
import java.util.OptionalDouble;

/** A member beside the whole and among its peers, a row for each measure. */
class StandingCard extends Composite<Section> {

    private final H2 title = new H2();
    private final Element table = new Element("table");
    private final Paragraph young = new Paragraph();

    StandingCard() {
        getContent().addClassNames("card", "c5", "with-table");
        table.getClassList().add("figures");
        getContent().add(title);
        getContent().getElement().appendChild(table);
        young.addClassName("sub");
        getContent().add(young);
    }

    void show(FocusPage page) {
        var standings = page.standings();
        setVisible(!standings.isEmpty());
        title.setText(getTranslation("focus.standing.title", page.standingBase()));
        table.removeAllChildren();
        table.appendChild(head(page));
        var body = new Element("tbody");
        standings.forEach(standing -> body.appendChild(row(standing)));
        table.appendChild(body);
        young.setText(page.table().young());
        young.setVisible(!young.getText().isEmpty());
    }

    private Element head(FocusPage page) {
        var row = new Element("tr");
        for (var column : List.of("measure", "value." + page.subject(), "whole", "share", "rank")) {
            row.appendChild(column(getTranslation("focus.standing." + column)));
        }
        if (page.hasNational()) {
            row.appendChild(column(page.country()));
        }
        return new Element("thead").appendChild(row);
    }

    private static Element column(String name) {
        return new Element("th").setAttribute("scope", "col").setText(name);
    }

    private Element row(Standing standing) {
        var row = new Element("tr");
        row.appendChild(new Element("th")
                .setAttribute("scope", "row")
                .setText(getTranslation("focus.standing." + standing.measure())));
        cell(row, written(standing.value(), standing.isRate()));
        cell(row, written(standing.whole(), standing.isRate()));
        cell(row, difference(standing));
        cell(
                row,
                standing.value().isEmpty()
                        ? getTranslation("dashboard.noValue")
                        : getTranslation("focus.standing.rankOf", standing.rank(), standing.peers()));
        var national = standing.national();
        if (national != null) {
            cell(row, national.isEmpty() ? HiddenText.mark(getLocale()) : written(national, standing.isRate()));
        }
        return row;
    }

    private static void cell(Element row, String text) {
        row.appendChild(new Element("td").setText(text));
    }

    private String written(OptionalDouble value, boolean rate) {
        var figures = Figures.in(getLocale());
        if (value.isEmpty()) {
            return getTranslation("dashboard.noValue");
        }
        return rate ? figures.percent(value.getAsDouble()) : figures.number((long) value.getAsDouble());
    }

    /** A count's share of the whole, a rate's distance from it in percentage points. */
    private String difference(Standing standing) {
        var figures = Figures.in(getLocale());
        var beside = standing.besideWhole();
        if (beside.isEmpty()) {
            return getTranslation("dashboard.noValue");
        }
        return standing.isRate()
                ? getTranslation(
                        "focus.standing.points",
                        figures.signedPercent(beside.getAsDouble(), 1).replace("%", ""))
                : figures.percent(beside.getAsDouble());
    }
}
