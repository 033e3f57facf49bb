package id.sinergi.comparison;

import id.sinergi.indicator.Counts;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Figure;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorFigures;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SmallCells;
import id.sinergi.indicator.Totals;
import id.sinergi.indicator.Withheld;
import id.sinergi.judgement.ComparedSlices;
import id.sinergi.judgement.ComparedSlices.InForce;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Counts the slices that stand side by side. */
@Component
class ComparedSides {

    private final IndicatorService indicators;
    private final IndicatorFigures figures;
    private final ComparedSlices comparison;
    private final SmallCells small;

    ComparedSides(IndicatorService indicators, IndicatorFigures figures, ComparedSlices comparison, SmallCells small) {
        this.indicators = indicators;
        this.figures = figures;
        this.comparison = comparison;
        this.small = small;
    }

    /** A slice under the name of what it is of. */
    ComparedSide of(String key, String name, Slice slice, List<Indicator> measures, String young) {
        if (!small.apply()) {
            indicators.matrix(slice, Dimension.SECTOR, Dimension.MONTH); // the coarser answers below are sums of it
        }
        return side(key, name, slice, indicators.totals(slice), measures, young);
    }

    /** How many sectors the rest of the country has is nobody's benchmark, and no question is asked for it. */
    ComparedSide benchmark(
            String key, String name, Slice slice, Counts counts, List<Indicator> measures, String young) {
        var told = measures.stream()
                .filter(measure -> !measure.formula().isNarrowed())
                .toList();
        return side(key, name, slice, new Totals(counts, Totals.HIDDEN, Totals.HIDDEN), told, young);
    }

    private ComparedSide side(
            String key, String name, Slice slice, Totals totals, List<Indicator> measures, String young) {
        boolean known =
                comparison.inForce(slice) != InForce.NOT_YET || !totals.counts().equals(Counts.ZERO);
        var told = measures.stream()
                .collect(Collectors.toMap(
                        measure -> measure,
                        measure -> measure.formula().isNarrowed()
                                ? Withheld.or(() -> figures.total(slice, measure), () -> Figure.hidden(measure))
                                : measure.of(totals)));
        return new ComparedSide(key, name, slice, totals.counts(), told, known, young);
    }

    /**
     * Several sides as one: counts are added up, a rate is that of the sums, and a measure that one of them keeps from the
     * viewer is kept from them here. Different sectors cannot be told from those of the sides.
     */
    static ComparedSide together(String name, List<ComparedSide> parts, List<Indicator> measures) {
        var first = parts.getFirst();
        return new ComparedSide(
                "",
                name,
                first.slice(),
                parts.stream().map(ComparedSide::counts).reduce(Counts.ZERO, Counts::plus),
                measures.stream()
                        .flatMap(measure -> sum(measure, parts).stream())
                        .collect(Collectors.toMap(Figure::indicator, figure -> figure)),
                parts.stream().anyMatch(ComparedSide::known),
                "");
    }

    private static Optional<Figure> sum(Indicator measure, List<ComparedSide> parts) {
        var told = parts.stream()
                .flatMap(part -> part.figure(measure).stream())
                .filter(Figure::counted)
                .toList();
        if (measure.formula().members() != null || told.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                told.stream().anyMatch(Figure::hidden)
                        ? Figure.hidden(measure)
                        : new Figure(
                                measure,
                                told.stream().mapToLong(Figure::numerator).sum(),
                                measure.isRate()
                                        ? told.stream()
                                                .mapToLong(Figure::denominator)
                                                .sum()
                                        : 1));
    }
}
