package id.sinergi.wording;

import id.sinergi.language.Figures;
import id.sinergi.language.Texts;
import java.util.Locale;

/** A percentage in words; one of few people stands with the people it is made of. */
public final class Fraction {

    private static final long FEW = 100;

    private Fraction() {}

    /** {@code 42,3%}, or {@code 42,3% (11 dari 26)} of fewer than a hundred; the whole is not zero. */
    public static String written(long part, long whole, Locale locale) {
        var figures = Figures.in(locale);
        var percent = figures.percent(100.0 * part / whole);
        return whole >= FEW
                ? percent
                : Texts.of("dashboard.fraction", locale, percent, figures.number(part), figures.number(whole));
    }
}
