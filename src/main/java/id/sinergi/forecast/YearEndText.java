package id.sinergi.forecast;

import id.sinergi.language.Dates;
import id.sinergi.language.Figures;
import id.sinergi.language.Texts;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Objects;

/** A forecast of the year's end in words: always called one, with its interval and with the months it rests on. */
public final class YearEndText {

    private static final int FULL = 100;

    /** How likely it is that a target is reached, by the whole percent that is written beside the word. */
    enum Likelihood {
        HARDLY(10),
        UNLIKELY(33),
        EVEN(67),
        LIKELY(90),
        ALMOST_SURE(FULL);

        private final int below;

        Likelihood(int below) {
            this.below = below;
        }

        static Likelihood of(int percent) {
            for (var one : values()) {
                if (percent < one.below) {
                    return one;
                }
            }
            return ALMOST_SURE;
        }
    }

    private YearEndText() {}

    /** One sentence, or why there is no forecast; empty for what never has one and for years that do not run. */
    public static String sentence(YearEnd end, Locale locale) {
        var year = String.valueOf(end.year());
        return switch (end.state()) {
            case NO_COUNT, NOT_RUNNING -> "";
            case SHORT -> Texts.of("forecast.short", locale, year, end.known(), Estimator.LEAST);
            case HIDDEN -> Texts.of("forecast.hidden", locale, year);
            case BROKEN -> Texts.of("forecast.broken", locale, year);
            case TOLD -> told(end, year, locale);
        };
    }

    private static String told(YearEnd end, String year, Locale locale) {
        var forecast = Objects.requireNonNull(end.forecast());
        return Texts.of(
                "forecast.told",
                locale,
                year,
                number(forecast.expected(), locale),
                number(forecast.low(), locale),
                number(forecast.high(), locale),
                Dates.in(locale).shortMonth(Objects.requireNonNull(end.last())),
                late(end, locale) + target(end, locale));
    }

    /** By how much months were corrected for what is usually reported later, and which one was left out; empty for none. */
    private static String late(YearEnd end, Locale locale) {
        var taken = end.late().stream().filter(Lateness::taken).toList();
        long added = Math.round(taken.stream().mapToDouble(Lateness::added).sum());
        var corrected = added == 0
                ? ""
                : late("forecast.late", taken.getLast(), Figures.in(locale).number(added), locale);
        return end.late().stream()
                        .filter(month -> !month.taken())
                        .reduce((earlier, later) -> later)
                        .map(month -> late(
                                month.percent() == 0 ? "forecast.late.unknown" : "forecast.late.little",
                                month,
                                "",
                                locale))
                        .orElse("")
                + corrected;
    }

    private static String late(String key, Lateness month, String added, Locale locale) {
        return Texts.of(
                key,
                locale,
                Dates.in(locale).shortMonth(month.month()),
                Figures.in(locale).percent(month.percent(), 0),
                month.days(),
                added);
    }

    private static String number(double value, Locale locale) {
        return Figures.in(locale).number(Math.round(value));
    }

    /** Empty without a target. What is still to come is never said to be sure, nor impossible. */
    private static String target(YearEnd end, Locale locale) {
        var target = end.target();
        if (target == null) {
            return "";
        }
        var written = Figures.in(locale).number(target.setScale(0, RoundingMode.HALF_UP), 0);
        if (end.isReached()) {
            return Texts.of("forecast.target.reached", locale, written);
        }
        int percent = end.likelihood().orElseThrow();
        return Texts.of(
                "forecast.target",
                locale,
                written,
                Texts.of("forecast.likelihood." + Likelihood.of(percent), locale),
                Figures.in(locale).percent(percent, 0));
    }
}
