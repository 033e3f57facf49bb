package id.sinergi.lens;

import id.sinergi.chart.Fan;
import id.sinergi.chart.Point;
import id.sinergi.chart.Role;
import id.sinergi.chart.Series;
import id.sinergi.chart.TrendChart;
import id.sinergi.forecast.Outlook;
import id.sinergi.forecast.YearEnd;
import id.sinergi.forecast.YearEndService;
import id.sinergi.forecast.YearEndText;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Slice;
import id.sinergi.judgement.SliceTargets;
import id.sinergi.language.Texts;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says below the course of a count where the running year will end and draws the way there, on screens and in files. */
@Component
class TrendForecast {

    private final YearEndService years;

    TrendForecast(YearEndService years) {
        this.years = years;
    }

    /** The same chart where there is nothing to say: of other years and of what does not add up. */
    TrendChart in(TrendChart chart, Slice slice, Indicator indicator, SliceTargets targets, Locale locale) {
        var end = years.of(slice, indicator, targets);
        var sentence = YearEndText.sentence(end, locale);
        if (sentence.isEmpty()) {
            return chart;
        }
        var caption = chart.caption();
        var said = chart.withCaption(caption.withSubtitle(caption.subtitle() + ". " + sentence)
                .withAlternative(caption.alternative() + " " + sentence));
        return end.ahead().isEmpty() || chart.cumulative().points().isEmpty()
                ? said
                : said.withFan(fan(end, chart.cumulative().points().getLast(), locale));
    }

    /** Opens where the line of the running total ends. */
    private static Fan fan(YearEnd end, Point last, Locale locale) {
        return new Fan(
                Texts.of("lens.trend.forecast", locale),
                series("expected", end, last, Outlook::expected, locale),
                series("low", end, last, Outlook::low, locale),
                series("high", end, last, Outlook::high, locale));
    }

    private static Series series(String key, YearEnd end, Point last, ToDoubleFunction<Outlook> value, Locale locale) {
        var points = Stream.concat(
                Stream.of(last.withNote("")),
                end.ahead().stream()
                        .map(month -> Point.of(month.month().toString(), Math.round(value.applyAsDouble(month)))));
        return new Series(key, Texts.of("lens.trend.forecast." + key, locale), Role.ACTUAL, points.toList());
    }
}
