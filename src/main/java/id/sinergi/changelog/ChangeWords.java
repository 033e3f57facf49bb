package id.sinergi.changelog;

import id.sinergi.audit.AuditTexts;
import id.sinergi.language.Dates;
import id.sinergi.language.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Changes and states in words. */
@Component
public class ChangeWords {

    private static final String NOTHING = "–";

    private final KeptKinds kinds;
    private final ZoneId zone;

    ChangeWords(KeptKinds kinds, Clock clock) {
        this.kinds = kinds;
        this.zone = clock.getZone();
    }

    public String moment(KeptChange change, Locale locale) {
        return Dates.in(locale).dateTime(change.at().atZoneSameInstant(zone));
    }

    /** The day of the office on which it was made. */
    public LocalDate day(KeptChange change) {
        return change.at().atZoneSameInstant(zone).toLocalDate();
    }

    /** The user name, or how else it came about. */
    public String who(KeptChange change, Locale locale) {
        return switch (change.cause()) {
            case DONE -> actor(change.actor(), locale);
            case SIGN_IN -> Texts.of("changelog.cause.SIGN_IN", locale, change.actor());
            case FIRST -> Texts.of("changelog.cause.FIRST", locale);
            case START -> Texts.of("changelog.cause.START." + change.kind(), locale);
        };
    }

    /** The user name; in words where nobody did it. */
    public String actor(String actor, Locale locale) {
        return AuditTexts.actor(actor, locale);
    }

    public String kind(ChangeKind kind, Locale locale) {
        return Texts.of("changelog.kind." + kind, locale);
    }

    public String name(KeptChange change, Locale locale) {
        var state = change.after().isThere() ? change.after() : change.before();
        return kinds.of(change.kind()).name(change.subject(), state, locale);
    }

    /** Such as {@code Peran: Staf → Manajer}; what was added or removed, with all that it was. */
    public String change(KeptChange change, Locale locale) {
        if (!change.before().isThere()) {
            return Texts.of("changelog.added", locale, state(change.kind(), change.after(), locale));
        }
        if (!change.after().isThere()) {
            return Texts.of("changelog.removed", locale, state(change.kind(), change.before(), locale));
        }
        return joined(differences(change.kind(), change.before(), change.after(), locale));
    }

    /** Such as {@code Peran: Staf; Wilayah: Jawa Timur}. */
    public String state(ChangeKind kind, State state, Locale locale) {
        return joined(fields(kind, state, locale));
    }

    /** The fields that are not empty, by what people call them. */
    public Map<String, String> fields(ChangeKind kind, State state, Locale locale) {
        var of = kinds.of(kind);
        var fields = new LinkedHashMap<String, String>();
        of.fields().stream()
                .filter(field -> !state.get(field).isEmpty())
                .forEach(field -> fields.put(of.label(field, locale), value(of, field, state, locale)));
        return fields;
    }

    /** The fields that differ, each with both of its texts. */
    public Map<String, String> differences(ChangeKind kind, State before, State after, Locale locale) {
        var of = kinds.of(kind);
        var differences = new LinkedHashMap<String, String>();
        of.fields().stream()
                .filter(field -> !before.get(field).equals(after.get(field)))
                .forEach(field -> differences.put(
                        of.label(field, locale),
                        value(of, field, before, locale) + " → " + value(of, field, after, locale)));
        return differences;
    }

    private static String value(KeptKind of, String field, State state, Locale locale) {
        var text = state.get(field);
        return text.isEmpty() ? NOTHING : of.value(field, text, locale);
    }

    private static String joined(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + ": " + field.getValue())
                .collect(Collectors.joining("; "));
    }
}
