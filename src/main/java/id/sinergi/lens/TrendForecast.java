package id.sinergi.lens;

import id.sinergi.chart.TrendChart;
import id.sinergi.forecast.YearEndService;
import id.sinergi.forecast.YearEndText;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Slice;
import id.sinergi.judgement.SliceTargets;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Says below the course of a count where the running year will end, on screens and in files alike. */
@Component
class TrendForecast {

    private final YearEndService years;

    TrendForecast(YearEndService years) {
        this.years = years;
    }

    /** The same chart where there is nothing to say: of other years and of what does not add up. */
    TrendChart in(TrendChart chart, Slice slice, Indicator indicator, SliceTargets targets, Locale locale) {
        var sentence = YearEndText.sentence(years.of(slice, indicator, targets), locale);
        var caption = chart.caption();
        return sentence.isEmpty()
                ? chart
                : chart.withCaption(caption.withSubtitle(caption.subtitle() + ". " + sentence)
                        .withAlternative(caption.alternative() + " " + sentence));
    }
}
