package id.sinergi.intake.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.sinergi.component.StatusBadge;
import id.sinergi.component.Tone;
import id.sinergi.home.HomePart;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.SliceParameters;
import id.sinergi.language.Dates;
import id.sinergi.language.Texts;
import id.sinergi.security.UserRole;
import java.time.YearMonth;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which month of which source has no data. */
@Component
class MissingMonthsPart implements HomePart {

    private final IndicatorService indicators;
    private final SliceParameters parameters;

    MissingMonthsPart(IndicatorService indicators, SliceParameters parameters) {
        this.indicators = indicators;
        this.parameters = parameters;
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
        var reported = indicators.reported(parameters.usual());
        var about = new Paragraph(Texts.of("home.months.sub", locale));
        about.addClassName("sub");
        var list = new UnorderedList(
                row("TRAINING", reported.trainings(), reported.running(), locale),
                row("CERTIFICATION", reported.tests(), reported.running(), locale),
                row("PLACEMENT", reported.placements(), reported.running(), locale));
        list.addClassName("home-list");
        var card = new Section(new H2(Texts.of("home.months", locale)), about, list);
        card.addClassNames("card", "c6");
        return card;
    }

    private static ListItem row(String source, SortedSet<YearMonth> months, YearMonth running, Locale locale) {
        var missing = SourceMonths.missing(months, running);
        boolean complete = !months.isEmpty() && missing.isEmpty();
        var badge = new StatusBadge(
                complete ? Tone.GOOD : Tone.WARN,
                Texts.of(complete ? "home.months.complete" : "home.months.missing", locale));
        var sentence = months.isEmpty()
                ? Texts.of("home.months.none", locale)
                : complete
                        ? Texts.of("home.months.upTo", locale, Dates.in(locale).month(running.minusMonths(1)))
                        : missing.stream().map(Dates.in(locale)::month).collect(Collectors.joining(", "));
        return new ListItem(badge, new Span(Texts.of("home.source." + source, locale) + ": " + sentence));
    }
}
