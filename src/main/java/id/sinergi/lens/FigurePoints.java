package id.sinergi.lens;

import id.sinergi.chart.Point;
import id.sinergi.choice.Scale;
import id.sinergi.indicator.Figure;
import id.sinergi.language.Figures;
import id.sinergi.language.Texts;
import id.sinergi.wording.GrowthSettings;
import id.sinergi.wording.HiddenText;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Writes figures as points of a chart: a rate of too few people has no percentage, but says how many they are. */
@Component
class FigurePoints {

    private final GrowthSettings settings;

    FigurePoints(GrowthSettings settings) {
        this.settings = settings;
    }

    /** A count, or a rate with its people as its note; why there is none where there is none. */
    Point of(String key, Figure figure, Scale scale, Locale locale) {
        if (figure.hidden()) {
            return HiddenText.point(key, locale);
        }
        if (!figure.counted()) {
            return Point.missing(key).withNote(Texts.of("dashboard.notCounted", locale));
        }
        if (!figure.indicator().isRate() || scale == Scale.COUNT) {
            return Point.of(key, figure.numerator());
        }
        var value = figure.value();
        if (value.isEmpty()) {
            return Point.missing(key).withNote(Texts.of("lens.nobody", locale));
        }
        var people = IndicatorWords.people(figure, locale);
        return isSmall(figure)
                ? Point.missing(key)
                        .withNote(Texts.of(
                                "lens.small", locale, Figures.in(locale).number(settings.base()), people))
                : Point.of(key, value.getAsDouble()).withNote(people);
    }

    /** Whether a rate is of fewer people than a percentage is said of. */
    boolean isSmall(Figure figure) {
        return figure.indicator().isRate() && !figure.hidden() && figure.denominator() < settings.base();
    }
}
