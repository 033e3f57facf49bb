package id.sinergi.edition.ui;

import id.sinergi.edition.Edition;
import id.sinergi.language.Dates;
import id.sinergi.language.Figures;
import id.sinergi.language.Texts;
import id.sinergi.security.UserDirectory;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Editions in words: when, by and for whom, how large. */
@Component
class EditionText {

    private static final double KILO = 1024;

    private final UserDirectory users;
    private final Clock clock;

    EditionText(UserDirectory users, Clock clock) {
        this.users = users;
        this.clock = clock;
    }

    String moment(Edition edition, Locale locale) {
        return Dates.in(locale).dateTime(edition.madeAt().atZone(clock.getZone()));
    }

    String size(Edition edition, Locale locale) {
        return Figures.in(locale).number(Math.max(1, Math.round(edition.fileSize() / KILO))) + " kB";
    }

    private String name(String username) {
        return users.displayNames(Set.of(username)).getOrDefault(username, username);
    }

    /** {@code Dikirim oleh Staf Data kepada Menteri}, or {@code Diunduh oleh Menteri}. */
    String handedOut(Edition edition, Locale locale) {
        return Texts.of("edition.channel." + edition.channel(), locale, name(edition.madeBy()), name(edition.reader()));
    }
}
