package id.sinergi.lens;

import id.sinergi.chart.Measure;
import id.sinergi.chart.ValueFormat;
import id.sinergi.choice.Scale;
import id.sinergi.indicator.Figure;
import id.sinergi.indicator.Indicator;
import id.sinergi.language.Figures;
import id.sinergi.language.Texts;
import id.sinergi.wording.Defined;
import id.sinergi.wording.HiddenText;
import java.util.Locale;

/** What the charts of an indicator are called, measured in and said in. */
public final class IndicatorWords {

    private IndicatorWords() {}

    /** {@code Orang bersertifikat}, at the head of a title. */
    public static String name(Indicator indicator, Locale locale) {
        return Defined.measured(indicator, locale);
    }

    /** What a scale of the indicator's map and ranking is called. */
    public static String scale(Indicator indicator, Scale scale, Locale locale) {
        return scale == Scale.RATE && indicator.unit() == Indicator.Unit.RATIO
                ? Texts.of("lens.scale.RATE.ratio", locale)
                : Texts.of("lens.scale." + scale, locale);
    }

    static Measure measure(Indicator indicator, Scale scale, Locale locale) {
        return switch (scale) {
            case ACHIEVEMENT ->
                new Measure(
                        Texts.of("lens.achievement", locale, Defined.shortName(indicator, locale)),
                        "",
                        ValueFormat.PERCENT);
            case RATE -> new Measure(name(indicator, locale), "", Defined.format(indicator));
            case COUNT ->
                new Measure(
                        indicator.isRate()
                                ? Texts.of("lens.people.of", locale, name(indicator, locale))
                                : name(indicator, locale),
                        unit(indicator, locale),
                        ValueFormat.INTEGER);
            case BOTH -> measure(indicator, Scale.own(indicator), locale);
        };
    }

    static String unit(Indicator indicator, Locale locale) {
        return indicator.isRate() ? Texts.of("dashboard.unit.people", locale) : Defined.unit(indicator, locale);
    }

    /** {@code 13.830 orang}, {@code 84,2%}; of a rate on the scale of people those of whom it is true. */
    static String written(Figure figure, Scale scale, Locale locale) {
        if (figure.hidden()) {
            return HiddenText.mark(locale);
        }
        var indicator = figure.indicator();
        var value = figure.value();
        if (indicator.isRate() && scale != Scale.COUNT) {
            return value.isPresent()
                    ? Defined.written(indicator, value.getAsDouble(), locale)
                    : Texts.of("dashboard.noValue", locale);
        }
        return Figures.in(locale).number(figure.numerator()) + " " + unit(indicator, locale);
    }

    /** The number alone, of a rate its percentage. */
    static String plain(Figure figure, Locale locale) {
        if (figure.hidden()) {
            return HiddenText.mark(locale);
        }
        var value = figure.value();
        return figure.indicator().isRate() && value.isPresent()
                ? Defined.written(figure.indicator(), value.getAsDouble(), locale)
                : Figures.in(locale).number(figure.numerator());
    }

    /** {@code 7 dari 12}: the people that a rate is made of. */
    static String people(Figure figure, Locale locale) {
        var figures = Figures.in(locale);
        return Texts.of(
                figure.indicator().unit() == Indicator.Unit.RATIO ? "definition.part.RATIO" : "lens.people",
                locale,
                figures.number(figure.numerator()),
                figures.number(figure.denominator()));
    }
}
