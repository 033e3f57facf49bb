package id.sinergi.finding;

import id.sinergi.indicator.Figure;
import id.sinergi.indicator.Indicator;
import id.sinergi.language.Dates;
import id.sinergi.language.Figures;
import id.sinergi.language.Texts;
import id.sinergi.wording.Defined;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/**
 * A month far above those before it.
 *
 * @param now what it counts
 * @param usual the mean of the months before
 */
public record Jump(YearMonth month, long now, double usual) {

    static final int MONTHS_BEFORE = 6;

    /** Whether a month is one: at least twice the highest of those before, and many people above their mean. */
    static Optional<Jump> at(YearMonth month, ToLongFunction<YearMonth> count) {
        var before = IntStream.rangeClosed(1, MONTHS_BEFORE)
                .mapToLong(back -> count.applyAsLong(month.minusMonths(back)))
                .summaryStatistics();
        long now = count.applyAsLong(month);
        return now >= 2 * before.getMax() && now - before.getAverage() >= 2 * FindingRule.FEW && before.getMax() > 0
                ? Optional.of(new Jump(month, now, before.getAverage()))
                : Optional.empty();
    }

    /** Whether anything is kept from the viewer of the months that would tell. */
    public static boolean isUntold(YearMonth month, Map<YearMonth, Figure> months) {
        return IntStream.rangeClosed(0, MONTHS_BEFORE)
                .mapToObj(month::minusMonths)
                .anyMatch(one -> months.containsKey(one) && months.get(one).hidden());
    }

    /** By the figures of a count, none of which is hidden; a month without any has nobody. */
    public static Optional<Jump> at(YearMonth month, Map<YearMonth, Figure> months) {
        return at(month, one -> months.containsKey(one) ? months.get(one).numerator() : 0);
    }

    /** What the findings say of it. */
    public String sentence(String place, Indicator indicator, Locale locale) {
        return Texts.of(
                "finding.JUMP",
                locale,
                place,
                Figures.in(locale).number(now),
                Dates.in(locale).month(month),
                mean(locale),
                Defined.inSentence(indicator, locale));
    }

    /** To the next whole person; what is less than half of one is not nobody. */
    String mean(Locale locale) {
        return usual > 0 && Math.round(usual) == 0
                ? Texts.of("finding.lessThanOne", locale)
                : Figures.in(locale).number(Math.round(usual));
    }
}
