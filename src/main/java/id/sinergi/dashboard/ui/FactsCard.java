package id.sinergi.dashboard.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import id.sinergi.dashboard.Overview;
import id.sinergi.indicator.Figure;
import id.sinergi.indicator.Indicator;
import id.sinergi.language.Figures;
import id.sinergi.wording.FigureText;
import id.sinergi.wording.HiddenText;

/** The indicators beside the headlines, each with its definition one press away. */
class FactsCard extends Composite<Section> {

    private final OriginQuery origin;

    FactsCard(OriginQuery origin) {
        this.origin = origin;
        getContent().addClassNames("card", "c12", "facts");
    }

    void show(Overview overview) {
        getContent().removeAll();
        overview.facts().forEach(fact -> getContent().add(fact(fact, overview)));
    }

    private Div fact(Figure figure, Overview overview) {
        var head = new Div(
                new Span(getTranslation("indicator." + figure.indicator() + ".short")),
                Definitions.button(figure.indicator(), this, origin));
        head.addClassName("fact-head");
        var fact = new Div(head);
        fact.addClassName("fact");
        fact.getElement().appendChild(new Element("b").setText(FigureText.of(figure, getLocale())));
        fact.add(new Span(explanation(figure)), new Span(overview.until(figure.indicator(), getLocale())));
        if (overview.isTestedMoreThanTrained() && figure.indicator() == Indicator.DIUJI) {
            fact.add(new Span(getTranslation("dashboard.testedMore")));
        }
        if (figure.indicator() == Indicator.R_SERT && !overview.young().isEmpty()) {
            fact.add(new Span(overview.young()));
        }
        return fact;
    }

    private String explanation(Figure figure) {
        if (!figure.counted()) {
            return getTranslation("dashboard.notCounted");
        }
        if (figure.hidden()) {
            return HiddenText.reason(getLocale());
        }
        var figures = Figures.in(getLocale());
        return figure.indicator().isRate()
                ? getTranslation(
                        "indicator." + figure.indicator() + ".part",
                        figures.number(figure.numerator()),
                        figures.number(figure.denominator()))
                : getTranslation("indicator." + figure.indicator() + ".unit");
    }
}
