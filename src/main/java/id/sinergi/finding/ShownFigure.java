package id.sinergi.finding;

import id.sinergi.indicator.Indicator;
import id.sinergi.period.PeriodRange;
import id.sinergi.wording.Defined;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.Locale;

/**
 * A number of a finding's sentence that is an indicator's figure of the finding's slice.
 *
 * @param months of which it is
 * @param value in the indicator's unit, of rates in percent
 */
public record ShownFigure(Indicator indicator, PeriodRange months, double value) implements Serializable {

    static ShownFigure of(Indicator indicator, YearMonth month, long value) {
        return new ShownFigure(indicator, new PeriodRange(month, month), value);
    }

    /** As the sentence writes it. */
    public String written(Locale locale) {
        return Defined.written(indicator, value, locale);
    }
}
