package id.sinergi.contribution;

import id.sinergi.indicator.Dimension;
import id.sinergi.language.Figures;
import id.sinergi.language.Texts;
import id.sinergi.wording.MemberNames;
import java.util.Locale;

/** What contributions are called. */
record SplitNames(Dimension by, MemberNames names, Locale locale) {

    String dimension() {
        return Texts.of("focus.dimension." + by, locale);
    }

    String of(Contribution one) {
        var key = one.key();
        if (key != null) {
            return names.name(by, key, locale);
        }
        return one.hidden() > 0
                ? Texts.of("hidden.members", locale, Figures.in(locale).number(one.hidden()))
                : Texts.of("contribution.nobody." + by, locale);
    }
}
