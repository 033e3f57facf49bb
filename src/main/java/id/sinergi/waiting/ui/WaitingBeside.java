package id.sinergi.waiting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import id.sinergi.language.Dates;
import id.sinergi.language.Figures;
import id.sinergi.waiting.WaitingPage;
import id.sinergi.wording.Fraction;

/** What stands beside those who wait: who left before, what matches nobody, and what is not known. */
class WaitingBeside extends Composite<Section> {

    WaitingBeside() {
        getContent().addClassNames("card", "c12");
    }

    void show(WaitingPage page) {
        var figures = Figures.in(getLocale());
        getContent().removeAll();
        getContent().add(new H2(getTranslation("waiting.beside.title")));
        var dropOuts = page.dropOuts();
        if (dropOuts.counted() && dropOuts.denominator() > 0) {
            say(getTranslation(
                    "waiting.beside.dropOuts.text",
                    figures.number(dropOuts.numerator()),
                    Fraction.written(dropOuts.numerator(), dropOuts.denominator(), getLocale())));
        }
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

    private void say(String sentence) {
        getContent().add(new Paragraph(sentence));
    }
}
