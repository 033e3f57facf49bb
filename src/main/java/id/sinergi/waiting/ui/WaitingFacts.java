package id.sinergi.waiting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import id.sinergi.indicator.Indicator;
import id.sinergi.language.Dates;
import id.sinergi.language.Figures;
import id.sinergi.origin.FigureLink;
import id.sinergi.origin.OriginAddress;
import id.sinergi.waiting.WaitingPage;
import id.sinergi.waiting.WaitingTimes;
import id.sinergi.wording.Fraction;

/** How many wait and how long: the figures that the page begins with. */
class WaitingFacts extends Composite<Section> {

    private final transient OriginAddress origins;

    WaitingFacts(OriginAddress origins) {
        this.origins = origins;
        getContent().addClassNames("card", "c12", "facts");
    }

    void show(WaitingPage page) {
        getContent().removeAll();
        var waiting = page.waiting();
        people(page);
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

    private void people(WaitingPage page) {
        var people = add("people", number(page.waiting().people()), share(page));
        if (page.certified() > 0) {
            people.add(certified(page));
        }
    }

    private String share(WaitingPage page) {
        return page.certified() == 0
                ? ""
                : getTranslation(
                        "waiting.people.text",
                        Fraction.written(page.waiting().people(), page.certified(), getLocale()));
    }

    /** Of how many they are the part, which leads to where that comes from: of those who wait there is no such page. */
    private Span certified(WaitingPage page) {
        return new Span(
                new Text(getTranslation("waiting.people.certified") + " "),
                new FigureLink(
                        number(page.certified()),
                        origins,
                        page.slice().withDestination(null),
                        Indicator.SERTIFIKAT_ORANG));
    }

    private Div add(String name, String value, String explanation) {
        var head = new Div(new Span(getTranslation("waiting." + name)));
        head.addClassName("fact-head");
        var fact = new Div(head);
        fact.addClassName("fact");
        fact.getElement().appendChild(new Element("b").setText(value));
        fact.add(new Span(explanation));
        getContent().add(fact);
        return fact;
    }

    private String number(long value) {
        return Figures.in(getLocale()).number(value);
    }

    private String days(double days) {
        return getTranslation("waiting.days", Figures.in(getLocale()).shortest(days, 1));
    }
}
