package id.sinergi.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.spring.security.AuthenticationContext;
import id.sinergi.intake.Batch;
import id.sinergi.language.Dates;
import id.sinergi.language.Figures;
import id.sinergi.language.Texts;
import id.sinergi.retention.Retention;
import id.sinergi.retention.RetentionService;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a batch's card and the list say of how long its people are kept. */
@Component
class RetentionParts {

    private final RetentionService retention;
    private final AuthenticationContext authentication;
    private final Clock clock;

    RetentionParts(RetentionService retention, AuthenticationContext authentication, Clock clock) {
        this.retention = retention;
        this.authentication = authentication;
        this.clock = clock;
    }

    /**
     * Until when, who moved that day, and what happened afterwards; empty where the viewer is not told.
     *
     * @param moved once an administrator has set another day
     */
    Optional<Div> of(Batch batch, Locale locale, SerializableRunnable moved) {
        if (batch.contents() == null || !authentication.hasAnyRole("MANAGER", "STAFF", "ADMINISTRATOR")) {
            return Optional.empty();
        }
        return retention.of(batch.number()).map(present -> part(batch, present, locale, moved));
    }

    private Div part(Batch batch, Retention present, Locale locale, SerializableRunnable moved) {
        var part = new Div(new Paragraph(Texts.of(
                present.passed() ? "retention.passed" : "retention.until",
                locale,
                Dates.in(locale).date(present.until()))));
        present.moves().forEach(move -> part.add(new Paragraph(text(move, locale))));
        present.ends().forEach(end -> part.add(new Paragraph(text(end, locale))));
        if (!present.ends().isEmpty()) {
            part.add(new Paragraph(Texts.of("retention.ended-text", locale)));
        }
        if (!present.passed() && authentication.hasRole("ADMINISTRATOR")) {
            part.add(moving(batch, present, locale, moved));
        }
        return part;
    }

    private String text(Retention.Move move, Locale locale) {
        var dates = Dates.in(locale);
        return Texts.of(
                "retention.moved",
                locale,
                dates.date(move.until()),
                move.by(),
                dates.dateTime(move.at().atZone(clock.getZone())),
                move.reason());
    }

    private static String text(Retention.End end, Locale locale) {
        return Texts.of(
                "retention.ended",
                locale,
                Dates.in(locale).date(end.on()),
                Figures.in(locale).number(end.people()));
    }

    private Button moving(Batch batch, Retention present, Locale locale, SerializableRunnable moved) {
        var button = new Button(
                Texts.of("retention.move", locale),
                click -> new RetentionDialog(batch.number(), present, retention, moved).open());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    /** In the list: the day, or what happened after it; nothing where the viewer is not told. */
    static String shortly(Batch batch, Locale locale) {
        var contents = batch.contents();
        var kept = contents == null ? null : contents.kept();
        if (kept == null) {
            return Texts.of("dashboard.noValue", locale);
        }
        var dates = Dates.in(locale);
        var ended = kept.ended();
        return ended == null
                ? dates.mediumDate(kept.until())
                : Texts.of(
                        "retention.ended",
                        locale,
                        dates.mediumDate(ended),
                        Figures.in(locale).number(kept.people()));
    }
}
