package id.sinergi.waiting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import id.sinergi.indicator.Indicator;
import id.sinergi.language.Dates;
import id.sinergi.language.Figures;
import id.sinergi.origin.FigureLink;
import id.sinergi.origin.OriginAddress;
import id.sinergi.waiting.WaitingPage;
import id.sinergi.wording.FigureText;
import id.sinergi.wording.Fraction;

/** What stands beside those who wait: who left before, what matches nobody, and what is not known. */
class WaitingBeside extends Composite<Section> {

    private final transient OriginAddress origins;

    WaitingBeside(OriginAddress origins) {
        this.origins = origins;
        getContent().addClassNames("card", "c12");
    }

    void show(WaitingPage page) {
        var figures = Figures.in(getLocale());
        getContent().removeAll();
        getContent().add(new H2(getTranslation("waiting.beside.title")));
        dropOuts(page);
        page.unmatched()
                .ifPresent(apart -> say(getTranslation(
                        "waiting.beside.unmatched.text",
                        figures.number(apart.placements()),
                        figures.number(apart.tests()))));
        page.placedThrough()
                .ifPresent(last -> say(getTranslation(
                        "waiting.beside.placedThrough", Dates.in(getLocale()).month(last))));
        say(getTranslation("waiting.beside.destination"));
    }

    private void dropOuts(WaitingPage page) {
        var dropOuts = page.dropOuts();
        if (!dropOuts.counted() || dropOuts.denominator() == 0) {
            return;
        }
        var why = new FigureLink(
                getTranslation("origin.why.figure", FigureText.of(dropOuts, getLocale())),
                origins,
                page.slice().withDestination(null),
                Indicator.R_PUTUS);
        say(getTranslation(
                        "waiting.beside.dropOuts.text",
                        Figures.in(getLocale()).number(dropOuts.numerator()),
                        Fraction.written(dropOuts.numerator(), dropOuts.denominator(), getLocale())))
                .add(new Text(" "), why);
    }

    private Paragraph say(String sentence) {
        var paragraph = new Paragraph(sentence);
        getContent().add(paragraph);
        return paragraph;
    }
}
