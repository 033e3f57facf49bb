package id.sinergi.wording;

import id.sinergi.language.Figures;
import id.sinergi.language.Texts;
import java.io.Serializable;
import java.util.Locale;

/**
 * How much more or less something is than before, in the unit that does not mislead: people where there were too few for a
 * percentage, times where it became more than three times as much.
 *
 * @param amount people more or less, percent more or less, or how many times as much
 */
public record Growth(Kind kind, double amount) implements Serializable {

    /** From how many people before on a percentage is said, unless set otherwise. */
    public static final int USUAL_BASE = 30;

    private static final double MOST_PERCENT = 200;

    /** What growth is said in. */
    public enum Kind {
        PEOPLE,
        PERCENT,
        TIMES
    }

    /**
     * @param base people before from which on a percentage is said
     */
    public static Growth of(long now, long before, int base) {
        if (before <= 0 || before < base) {
            return new Growth(Kind.PEOPLE, now - before);
        }
        double percent = 100.0 * (now - before) / before;
        return percent > MOST_PERCENT
                ? new Growth(Kind.TIMES, (double) now / before)
                : new Growth(Kind.PERCENT, percent);
    }

    /** {@code +12,4%}, {@code +8 orang} or {@code 3,4 kali}, where the column says what from. */
    public String written(String unit, Locale locale) {
        var figures = Figures.in(locale);
        return switch (kind) {
            case PEOPLE -> Texts.of("growth.amount", locale, figures.signed((long) amount), unit);
            case PERCENT -> figures.signedPercent(amount, 1);
            case TIMES -> Texts.of("growth.times", locale, figures.shortest(amount, 1));
        };
    }

    /** {@code +12,4% dari Januari 2026}, {@code +8 orang dari …} or {@code 3,4 kali Januari 2026}. */
    public String from(String period, Locale locale) {
        var figures = Figures.in(locale);
        return switch (kind) {
            case PEOPLE -> Texts.of("dashboard.change.people", locale, figures.signed((long) amount), period);
            case PERCENT -> Texts.of("dashboard.change", locale, figures.signedPercent(amount, 1), period);
            case TIMES -> Texts.of("dashboard.change.times", locale, figures.shortest(amount, 1), period);
        };
    }
}
