package id.sinergi.wording;

import id.sinergi.chart.Category;
import id.sinergi.language.Dates;
import id.sinergi.period.PeriodRange;
import java.time.YearMonth;
import java.util.Locale;

/** How months and quarters are written on the axis of a chart. */
public final class TimeAxis {

    private TimeAxis() {}

    public static Category month(YearMonth month, Locale locale) {
        var dates = Dates.in(locale);
        return new Category(month.toString(), dates.shortMonth(month.getMonth()), dates.month(month));
    }

    /** A month or a quarter, by the name of its first month. */
    public static Category step(PeriodRange step, Locale locale) {
        var label = step.label(locale);
        var first = step.from();
        return new Category(
                first.toString(),
                step.length() == 3
                        ? Dates.in(locale).shortQuarter(first.getYear(), (first.getMonthValue() + 2) / 3)
                        : label,
                label);
    }
}
