package id.sinergi.quality.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.sinergi.component.PageLink;
import id.sinergi.component.StatusBadge;
import id.sinergi.component.Tone;
import id.sinergi.home.HomePart;
import id.sinergi.journey.RecordKind;
import id.sinergi.language.Dates;
import id.sinergi.language.Texts;
import id.sinergi.quality.CalendarWords;
import id.sinergi.quality.CompletenessService;
import id.sinergi.quality.Delivery;
import id.sinergi.quality.DeliveryRow;
import id.sinergi.quality.DeliveryState;
import id.sinergi.quality.QualityAddress;
import id.sinergi.security.UserRole;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which month of which source has no data although it is due. */
@Component
class MissingMonthsPart implements HomePart {

    private static final Set<DeliveryState> THERE =
            Set.of(DeliveryState.ON_TIME, DeliveryState.LATE, DeliveryState.AT_START);

    private final CompletenessService completeness;
    private final QualityAddress address;

    MissingMonthsPart(CompletenessService completeness, QualityAddress address) {
        this.completeness = completeness;
        this.address = address;
    }

    @Override
    public OptionalInt place(UserRole role) {
        return switch (role) {
            case STAFF -> OptionalInt.of(1);
            case ADMINISTRATOR -> OptionalInt.of(2);
            case MINISTER, MANAGER -> OptionalInt.empty();
        };
    }

    @Override
    public Section card(Locale locale) {
        var calendar = completeness.sources(address.usual());
        var about = new Paragraph(Texts.of("home.months.sub", locale, calendar.dueDays()));
        about.addClassName("sub");
        var list = new UnorderedList();
        calendar.sources().forEach(source -> list.add(row(source, locale)));
        list.addClassName("home-list");
        var card = new Section(
                new H2(Texts.of("home.months", locale)),
                about,
                list,
                new PageLink(Texts.of("home.months.all", locale), QualityAddress.PAGE));
        card.addClassNames("card", "c6");
        return card;
    }

    private static ListItem row(DeliveryRow source, Locale locale) {
        var missing = source.months().stream()
                .filter(month -> month.state() == DeliveryState.MISSING)
                .map(month -> Dates.in(locale).month(month.month()))
                .toList();
        var last = source.months().stream()
                .filter(month -> THERE.contains(month.state()))
                .map(Delivery::month)
                .reduce((earlier, later) -> later);
        boolean complete = last.isPresent() && missing.isEmpty();
        var badge = new StatusBadge(
                complete ? Tone.GOOD : Tone.WARN,
                Texts.of(complete ? "home.months.complete" : "home.months.missing", locale));
        var sentence = last.isEmpty()
                ? Texts.of("home.months.none", locale)
                : complete
                        ? Texts.of("home.months.upTo", locale, Dates.in(locale).month(last.get()))
                        : missing.stream().collect(Collectors.joining(", "));
        return new ListItem(
                badge, new Span(CalendarWords.source(RecordKind.valueOf(source.key()), locale) + ": " + sentence));
    }
}
