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
import id.sinergi.indicator.Totals;
import id.sinergi.language.Figures;
import id.sinergi.language.Texts;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One of the slices that stand side by side.
 *
 * @param key code of the member, or the period
 * @param known whether there can be figures at all: an agreement has none before it was signed
 * @param young which months of the side its certification rate includes that are too young to judge; empty for none
 */
public record ComparedSide(
        String key, String name, Slice slice, Counts counts, int sectors, boolean known, String young)
        implements Serializable {

    /** The side's value of a measure; empty where there is none. */
    public OptionalDouble value(Indicator measure) {
        return figure(measure).map(Figure::value).orElse(OptionalDouble.empty());
    }

    /** The same with the people it is made of. */
    public Optional<Figure> figure(Indicator measure) {
        return known ? Optional.of(measure.of(new Totals(counts, sectors, 0))) : Optional.empty();
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
                        Figures.in(locale).number(counts.of(TRAINED)),
                        Figures.in(locale).number(counts.of(PLACED)))
                : Texts.of("compare.alternative.none", locale, name);
    }

    /** How many people reached each stage. */
    Series stages() {
        return new Series(
                key,
                name,
                Role.CATEGORY,
                Arrays.stream(Stage.values())
                        .map(stage -> known ? Point.of(stage.name(), stage.of(counts)) : Point.missing(stage.name()))
                        .toList());
    }
}
