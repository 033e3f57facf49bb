package id.sinergi.waiting.ui;

import id.sinergi.language.Dates;
import id.sinergi.language.Figures;
import id.sinergi.language.Texts;
import id.sinergi.waiting.WaitingPage;
import id.sinergi.wording.SliceNames;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The page of the waiting room in one sentence or two. */
@Component
class WaitingLead {

    private final SliceNames names;

    WaitingLead(SliceNames names) {
        this.names = names;
    }

    String of(WaitingPage page, Locale locale) {
        var figures = Figures.in(locale);
        var slice = page.slice();
        var waiting = page.waiting();
        var until = Dates.in(locale).date(waiting.until());
        var about = names.inSentence(slice.withDestination(null), locale);
        var period = slice.period().label(locale);
        var sentence = waiting.days()
                .map(days -> Texts.of(
                        days.isEnough() ? "waiting.lead" : "waiting.lead.few",
                        locale,
                        figures.number(days.people()),
                        period,
                        about,
                        until,
                        figures.shortest(days.median(), 1),
                        figures.number(days.p90()),
                        figures.number(days.longest())))
                .orElseGet(() -> Texts.of("waiting.lead.nobody", locale, period, about, until));
        return page.everybody() == waiting.people()
                ? sentence
                : sentence + " " + Texts.of("waiting.lead.everybody", locale, figures.number(page.everybody()));
    }
}
