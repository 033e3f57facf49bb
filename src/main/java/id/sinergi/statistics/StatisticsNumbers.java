package id.sinergi.statistics;

import id.sinergi.chart.ValueFormat;
import id.sinergi.language.Figures;
import id.sinergi.wording.Growth;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** How published values and their growth are written; a value keeps the decimals that it was published with. */
final class StatisticsNumbers {

    private static final int MOST_DECIMALS = 4;
    private static final int GROWTH_DECIMALS = 2;

    private StatisticsNumbers() {}

    static String value(BigDecimal value, Locale locale) {
        int decimals = Math.clamp(value.stripTrailingZeros().scale(), 0, MOST_DECIMALS);
        return Figures.in(locale).number(value, decimals);
    }

    /** {@code +1.218}. */
    static String signed(BigDecimal value, Locale locale) {
        return (value.signum() > 0 ? "+" : "") + value(value, locale);
    }

    /** How a column of these values is written. */
    static ValueFormat format(boolean whole) {
        return whole ? ValueFormat.INTEGER : ValueFormat.DECIMAL;
    }

    static boolean isWhole(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0;
    }

    /** {@code +8,17%}; of few, or where it became several times as much, as everywhere. */
    static String growth(PublishedSeries.Growth growth, String unit, Locale locale) {
        var now = growth.now().value();
        var before = growth.before().value();
        if (!isWhole(now) || !isWhole(before)) {
            return signed(now.subtract(before), locale);
        }
        var change = Growth.of(now.longValue(), before.longValue(), Growth.USUAL_BASE);
        return change.kind() == Growth.Kind.PERCENT
                ? Figures.in(locale).signedPercent(percent(now, before), GROWTH_DECIMALS)
                : change.written(unit, locale).strip();
    }

    private static double percent(BigDecimal now, BigDecimal before) {
        return now.subtract(before)
                .multiply(BigDecimal.valueOf(100))
                .divide(before, MOST_DECIMALS * 2, RoundingMode.HALF_UP)
                .doubleValue();
    }
}
