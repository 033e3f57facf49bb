package id.sinergi.waiting.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import id.sinergi.component.PageLink;
import id.sinergi.home.HomePart;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.Withheld;
import id.sinergi.language.Dates;
import id.sinergi.language.Figures;
import id.sinergi.language.Texts;
import id.sinergi.security.UserRole;
import id.sinergi.waiting.WaitingService;
import id.sinergi.waiting.WaitingTimes;
import id.sinergi.wording.Absences;
import id.sinergi.wording.SliceNames;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;

/** How many are certified and wait for a placement, and the way to the waiting room. */
@Component
class WaitingHomePart implements HomePart {

    private final WaitingService waiting;
    private final WaitingLinks links;
    private final SliceNames names;
    private final Absences absences;

    WaitingHomePart(WaitingService waiting, WaitingLinks links, SliceNames names, Absences absences) {
        this.waiting = waiting;
        this.links = links;
        this.names = names;
        this.absences = absences;
    }

    @Override
    public OptionalInt place(UserRole role) {
        return switch (role) {
            case MINISTER, MANAGER -> OptionalInt.of(2);
            case STAFF, ADMINISTRATOR -> OptionalInt.empty();
        };
    }

    @Override
    public Section card(Locale locale) {
        var slice = links.usual();
        var card = new Section(new H2(Texts.of("waiting.title", locale)));
        card.addClassNames("card", "c12");
        Withheld.or(
                        () -> List.of(
                                said(slice, locale),
                                new PageLink(Texts.of("waiting.home.link", locale), WaitingLinks.PATH)),
                        () -> List.of(new Paragraph(Texts.of("waiting.home.refused", locale))))
                .forEach(card::add);
        card.setVisible(absences.refusal(slice, locale).isEmpty());
        return card;
    }

    private Paragraph said(Slice slice, Locale locale) {
        var figures = Figures.in(locale);
        var about = names.region(slice, locale);
        var times = waiting.ever(slice);
        return new Paragraph(times.days()
                .map(days -> Texts.of(
                        "waiting.home",
                        locale,
                        figures.number(days.people()),
                        about,
                        figures.shortest(days.median(), 1),
                        Dates.in(locale).date(days.earliest()),
                        figures.number(times.longerThan(WaitingTimes.LONG)),
                        WaitingTimes.LONG))
                .orElseGet(() -> Texts.of("waiting.nobody", locale)));
    }
}
