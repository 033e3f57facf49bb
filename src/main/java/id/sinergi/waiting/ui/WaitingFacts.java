package id.sinergi.waiting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import id.sinergi.language.Dates;
import id.sinergi.language.Figures;
import id.sinergi.waiting.WaitingPage;
import id.sinergi.waiting.WaitingTimes;
import id.sinergi.wording.Fraction;

/** How many wait and how long: the figures that the page begins with. */
class WaitingFacts extends Composite<Section> {

    WaitingFacts() {
        getContent().addClassNames("card", "c12", "facts");
    }

    void show(WaitingPage page) {
        getContent().removeAll();
        var waiting = page.waiting();
        add("people", number(waiting.people()), share(page));
        waiting.days().ifPresent(days -> {
            add("median", days(days.median()), getTranslation("waiting.median.text"));
            if (days.isEnough()) {
                add("p90", days(days.p90()), getTranslation("waiting.p90.text"));
            }
            add(
                    "longest",
                    days(days.longest()),
                    getTranslation("waiting.longest.text", Dates.in(getLocale()).mediumDate(days.earliest())));
            long longer = waiting.longerThan(WaitingTimes.LONG);
            add(
                    "longer",
                    number(longer),
                    getTranslation(
                            "waiting.longer.text",
                            WaitingTimes.LONG,
                            Fraction.written(longer, waiting.people(), getLocale())));
        });
    }

    private String share(WaitingPage page) {
        return page.certified() == 0
                ? ""
                : getTranslation(
                        "waiting.people.text",
                        Fraction.written(page.waiting().people(), page.certified(), getLocale()));
    }

    private void add(String name, String value, String explanation) {
        var head = new Div(new Span(getTranslation("waiting." + name)));
        head.addClassName("fact-head");
        var fact = new Div(head);
        fact.addClassName("fact");
        fact.getElement().appendChild(new Element("b").setText(value));
        fact.add(new Span(explanation));
        getContent().add(fact);
    }

    private String number(long value) {
        return Figures.in(getLocale()).number(value);
    }

    private String days(double days) {
        return getTranslation("waiting.days", Figures.in(getLocale()).shortest(days, 1));
    }
}
