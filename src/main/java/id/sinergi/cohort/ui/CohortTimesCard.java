package id.sinergi.cohort.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import id.sinergi.cohort.CohortPage;
import id.sinergi.lag.Lag;
import id.sinergi.language.Figures;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many days people of mature cohorts waited between the stages, and what matches no cohort at all. */
class CohortTimesCard extends Composite<Section> {

    private final Paragraph subtitle = new Paragraph();
    private final Element table = new Element("table");
    private final Paragraph unmatched = new Paragraph();

    CohortTimesCard() {
        subtitle.addClassName("sub");
        unmatched.addClassName("sub");
        table.getClassList().add("figures");
        getContent().addClassNames("card", "c8", "with-table");
        getContent().add(new H2(getTranslation("cohort.times.title")), subtitle);
        getContent().getElement().appendChild(table);
        getContent().add(unmatched);
    }

    void show(CohortPage page) {
        var figures = Figures.in(getLocale());
        subtitle.setText(getTranslation("cohort.times.subtitle", page.window()));
        table.removeAllChildren();
        var head = new Element("tr");
        List.of("stage", "people", "median", "p75", "p90")
                .forEach(column -> head.appendChild(new Element("th")
                        .setAttribute("scope", "col")
                        .setText(getTranslation("cohort.times." + column))));
        var lags = page.whole().lags();
        table.appendChild(
                new Element("thead").appendChild(head),
                new Element("tbody")
                        .appendChild(
                                row("trainingToCertificate", lags.trainingToCertificate()),
                                row("certificateToPlacement", lags.certificateToPlacement()),
                                row("trainingToPlacement", lags.trainingToPlacement())));
        unmatched.setVisible(page.unmatched().isPresent());
        page.unmatched()
                .ifPresent(apart -> unmatched.setText(getTranslation(
                        "cohort.unmatched", figures.number(apart.placements()), figures.number(apart.tests()))));
    }

    private Element row(String stage, @Nullable Lag lag) {
        var figures = Figures.in(getLocale());
        var row = new Element("tr");
        row.appendChild(
                new Element("th").setAttribute("scope", "row").setText(getTranslation("cohort.times." + stage)));
        if (lag == null) {
            row.appendChild(
                    new Element("td").setAttribute("colspan", "4").setText(getTranslation("cohort.times.none")));
            return row;
        }
        List.of(
                        figures.number(lag.people()),
                        figures.number(lag.median(), lag.median() % 1 == 0 ? 0 : 1),
                        figures.number(lag.p75()),
                        lag.isEnough() ? figures.number(lag.p90()) : getTranslation("cohort.times.few", Lag.ENOUGH))
                .forEach(text -> row.appendChild(new Element("td").setText(text)));
        return row;
    }
}
