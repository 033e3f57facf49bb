package id.sinergi.comparison;

import static id.sinergi.indicator.Measure.PLACED;
import static id.sinergi.indicator.Measure.TRAINED;

import id.sinergi.chart.Point;
import id.sinergi.chart.Role;
import id.sinergi.chart.Series;
import id.sinergi.indicator.Counts;
import id.sinergi.indicator.Figure;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.Stage;
import id.sinergi.language.Texts;
import id.sinergi.wording.HiddenText;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One of the slices that stand side by side.
 *
 * @param key code of the member, or the period
 * @param known whether there can be figures at all: an agreement has none before it was signed
 * @param figures of its measures; a measure that has none there cannot be said of it
 * @param young which months of the side its certification rate includes that are too young to judge; empty for none
 */
public record ComparedSide(
        String key,
        String name,
        Slice slice,
        Counts counts,
        Map<Indicator, Figure> figures,
        boolean known,
        String young)
        implements Serializable {

    public ComparedSide {
        figures = Map.copyOf(figures);
    }

    /** The side's value of a measure; empty where there is none. */
    public OptionalDouble value(Indicator measure) {
        return figure(measure).map(Figure::value).orElse(OptionalDouble.empty());
    }

    /** The same with the people it is made of. */
    public Optional<Figure> figure(Indicator measure) {
        return known ? Optional.ofNullable(figures.get(measure)) : Optional.empty();
    }

    /** Whether a measure of it is kept from the viewer. */
    public boolean hides(Indicator measure) {
        return figure(measure).filter(Figure::hidden).isPresent();
    }

    /** What has to be said beside a value of a measure; empty where it speaks for itself. */
    public String note(Indicator measure) {
        return measure == Indicator.R_SERT && value(measure).isPresent() ? young : "";
    }

    /** What it comes to, for those who cannot see the charts. */
    String inWords(Locale locale) {
        return known
                ? Texts.of(
                        "compare.alternative",
                        locale,
                        name,
                        HiddenText.number(counts(), TRAINED, locale),
                        HiddenText.number(counts(), PLACED, locale))
                : Texts.of("compare.alternative.none", locale, name);
    }

    /** How many people reached each stage. */
    Series stages(Locale locale) {
        return new Series(
                key,
                name,
                Role.CATEGORY,
                Arrays.stream(Stage.values()).map(stage -> point(stage, locale)).toList());
    }

    private Point point(Stage stage, Locale locale) {
        if (!known) {
            return Point.missing(stage.name());
        }
        return counts().hides(stage::of)
                ? HiddenText.point(stage.name(), locale)
                : Point.of(stage.name(), stage.of(counts()));
    }
}
