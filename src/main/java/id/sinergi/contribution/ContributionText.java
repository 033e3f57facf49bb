package id.sinergi.contribution;

import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Figure;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Slice;
import id.sinergi.language.Texts;
import id.sinergi.lens.Ripeness;
import id.sinergi.wording.Defined;
import id.sinergi.wording.FigureText;
import id.sinergi.wording.Fraction;
import id.sinergi.wording.HiddenText;
import id.sinergi.wording.MemberNames;
import id.sinergi.wording.SliceText;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A change in a sentence, as a waterfall and as a table. */
@Component
class ContributionText {

    private final SliceText text;
    private final MemberNames names;
    private final Ripeness ripeness;

    ContributionText(SliceText text, MemberNames names, Ripeness ripeness) {
        this.text = text;
        this.names = names;
        this.ripeness = ripeness;
    }

    ContributionPage page(Explanation explanation, ComparedSides sides, Dimension dimension, Locale locale) {
        var indicator = explanation.after().indicator();
        var measured = Defined.measured(indicator, locale);
        var by = Texts.of("focus.dimension." + dimension, locale).toLowerCase(locale);
        var caption = text.caption(
                sides.after(),
                Texts.of("contribution.chart", locale, measured, by),
                Texts.of("contribution.chart.subtitle", locale, sides.afterName(), sides.beforeName()),
                said(explanation, sides, dimension, locale),
                locale);
        var split = Optional.of(explanation)
                .filter(Split.class::isInstance)
                .map(Split.class::cast)
                .filter(some -> !some.contributions().isEmpty());
        var called = new SplitNames(dimension, names, locale);
        return new ContributionPage(
                explanation,
                explanation.after().hidden() || explanation.before().hidden() ? "" : caption.alternative(),
                split.map(some -> new SplitSteps(some, sides, called, locale).chart(caption)),
                split.map(some -> new SplitTable(some, sides, called, locale)
                        .section(Texts.of("contribution.table", locale, measured, by))),
                indicator.isRate() ? Texts.of("contribution.rule.rate", locale) : "");
    }

    private String said(Explanation explanation, ComparedSides sides, Dimension dimension, Locale locale) {
        if (explanation.after().hidden() || explanation.before().hidden()) {
            return HiddenText.reason(locale);
        }
        var indicator = explanation.after().indicator();
        var measured = Defined.measured(indicator, locale);
        var before = figure(explanation.before(), sides.before(), locale);
        var after = figure(explanation.after(), sides.after(), locale);
        if (!(explanation instanceof Split split)) {
            return Texts.of("contribution.said.only", locale, measured, before, sides.beforeName(), after);
        }
        var told = Texts.of(
                "contribution.said",
                locale,
                measured,
                before,
                sides.beforeName(),
                after,
                Defined.difference(indicator, split.change().doubleValue(), locale));
        return split.contributions().stream()
                .filter(one -> !one.isRest() && one.amount().signum() != 0)
                .findFirst()
                .map(largest -> largest(told, split, largest, dimension, locale))
                .orElse(told);
    }

    /** What is hidden may be larger. */
    private String largest(String told, Split split, Contribution largest, Dimension dimension, Locale locale) {
        boolean all = split.contributions().stream().noneMatch(one -> one.hidden() > 0);
        return Texts.of(
                all ? "contribution.largest" : "contribution.largest.told",
                locale,
                told,
                names.name(dimension, Objects.requireNonNull(largest.key()), locale),
                Defined.difference(
                        split.after().indicator(), split.written().getFirst().doubleValue(), locale));
    }

    /** A share of few people with the people, and with what is too young of it. */
    private String figure(Figure figure, Slice slice, Locale locale) {
        var indicator = figure.indicator();
        var written =
                indicator.unit() == Indicator.Unit.PERCENT && figure.value().isPresent()
                        ? Fraction.written(figure.numerator(), figure.denominator(), locale)
                        : FigureText.of(figure, locale);
        var young = indicator.isRate() ? ripeness.note(slice, indicator, locale) : "";
        return young.isEmpty() ? written : written + " (" + young + ")";
    }
}
