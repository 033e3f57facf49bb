package id.sinergi.definition;

import id.sinergi.indicator.Figure;
import id.sinergi.indicator.IndicatorFigures;
import id.sinergi.indicator.SliceParameters;
import id.sinergi.language.Dates;
import id.sinergi.language.Figures;
import id.sinergi.language.Texts;
import id.sinergi.wording.FigureText;
import id.sinergi.wording.SliceNames;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What an indicator that is being defined would say of the present data. */
@Service
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class IndicatorPreview {

    private final IndicatorFigures figures;
    private final SliceParameters slices;
    private final SliceNames names;
    private final FormulaText formulas;
    private final DefinitionRules rules;

    IndicatorPreview(
            IndicatorFigures figures,
            SliceParameters slices,
            SliceNames names,
            FormulaText formulas,
            DefinitionRules rules) {
        this.figures = figures;
        this.slices = slices;
        this.names = names;
        this.formulas = formulas;
        this.rules = rules;
    }

    /**
     * A line of the preview.
     *
     * @param of what the figure is of: a slice or a month
     * @param figure as it would be written
     * @param made the numbers it is made of; empty for a count
     */
    public record Line(String of, String figure, String made) implements Serializable {}

    /** The rule in words. */
    public String rule(DefinedIndicator wanted, Locale locale) {
        return formulas.rule(wanted.formula(), locale);
    }

    /**
     * The usual period as a whole, then its months.
     *
     * @throws IntakeException if the formula names what there is not
     */
    public List<Line> lines(DefinedIndicator wanted, Locale locale) {
        rules.requireFormula(wanted.formula());
        var slice = slices.usual();
        var indicator = wanted.indicator();
        var lines = new ArrayList<Line>();
        lines.add(line(names.filters(slice, locale), figures.total(slice, indicator), locale));
        figures.months(slice, indicator)
                .forEach((month, figure) -> lines.add(line(Dates.in(locale).month(month), figure, locale)));
        return lines;
    }

    private Line line(String of, Figure figure, Locale locale) {
        boolean quotient = figure.indicator().isRate() && figure.counted() && !figure.hidden();
        return new Line(
                of,
                FigureText.of(figure, locale),
                quotient
                        ? Texts.of(
                                FormulaText.partsKey(figure.indicator().formula()),
                                locale,
                                Figures.in(locale).number(figure.numerator()),
                                Figures.in(locale).number(figure.denominator()))
                        : "");
    }
}
