package id.sinergi.audit;

import id.sinergi.language.Dates;
import id.sinergi.language.Texts;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.MissingResourceException;

/** The audit log in words of one language and one time zone. */
public final class AuditTexts {

    private final Locale locale;
    private final ZoneId zone;

    public AuditTexts(Locale locale, ZoneId zone) {
        this.locale = locale;
        this.zone = zone;
    }

    /** The user name; in words where nobody asked for it. */
    public String actor(String actor) {
        return actor(actor, locale);
    }

    /** The same in a language. */
    public static String actor(String actor, Locale locale) {
        return actor.equals(AuditLog.NOBODY) ? Texts.of("audit.nobody", locale) : actor;
    }

    /** An action as people call it; its own name where an older version knew it. */
    public String action(String action) {
        try {
            return Texts.of("security.audit.action." + action, locale);
        } catch (MissingResourceException unknown) {
            return action;
        }
    }

    /** The action, and what became of it unless it was done. */
    public String actionAndOutcome(AuditRow row) {
        return row.outcome() == Outcome.DONE
                ? action(row.action())
                : action(row.action()) + " · " + outcome(row.outcome());
    }

    public String outcome(Outcome outcome) {
        return Texts.of("audit.outcome." + outcome, locale);
    }

    public String moment(OffsetDateTime moment) {
        return Dates.in(locale).dateTime(moment.atZoneSameInstant(zone));
    }

    /** Such as {@code 200 × sandi salah untuk admin dari 10.0.0.7, antara … dan …}. */
    public String group(AuditGroup group) {
        var who = group.actors() > 1 ? Texts.of("audit.group.names", locale, group.actors()) : actor(group.actor());
        var where = group.addresses() > 1
                ? Texts.of("audit.group.addresses", locale, group.addresses())
                : group.address().isEmpty() ? Texts.of("audit.group.unknown", locale) : group.address();
        return Texts.of(
                group.count() == 1 ? "audit.group.once" : "audit.group.often",
                locale,
                group.count(),
                action(group.action()),
                who,
                where,
                moment(group.first()),
                moment(group.last()));
    }
}
