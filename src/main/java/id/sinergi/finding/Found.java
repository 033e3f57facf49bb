package id.sinergi.finding;

import id.sinergi.language.Dates;
import id.sinergi.language.Figures;
import id.sinergi.period.PeriodRange;
import java.time.YearMonth;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a rule found in a member.
 *
 * @param period the months that the numbers are of
 * @param shown which of the numbers is an indicator's figure; null where none is
 * @param words the numbers of the sentence, written in a language
 */
record Found(long people, PeriodRange period, @Nullable ShownFigure shown, Function<Locale, Object[]> words) {

    static String number(long value, Locale locale) {
        return Figures.in(locale).number(value);
    }

    static String percent(double value, Locale locale) {
        return Figures.in(locale).percent(value);
    }

    static String month(YearMonth month, Locale locale) {
        return Dates.in(locale).month(month);
    }
}
