package id.sinergi.statistics;

import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.Withheld;
import id.sinergi.period.PeriodRange;
import id.sinergi.region.Boundaries;
import id.sinergi.region.CurrentScope;
import id.sinergi.region.RegionCode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * What was published of the placements that a slice is a part of. It stands beside the programme's figures and is the whole
 * that they are a share of, never a part of them.
 */
@Service
public class PublishedContextService {

    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int ALL = Integer.MAX_VALUE;
    private static final Comparator<PublishedFigure> VINTAGES = Comparator.comparing(PublishedFigure::vintage);

    private final PublishedQueries queries;
    private final IndicatorService indicators;
    private final CurrentScope scope;

    PublishedContextService(PublishedQueries queries, IndicatorService indicators, CurrentScope scope) {
        this.queries = queries;
        this.indicators = indicators;
        this.scope = scope;
    }

    /**
     * Of the slice's own period where that was published, else of the last whole year before its end. Empty where the slice
     * has more than one filter, or one that nothing is published by.
     */
    public Optional<PublishedContext> of(Slice slice) {
        return PublishedPart.of(slice)
                .flatMap(part -> nearest(
                        queries.figures(
                                KnownIndicator.PENEMPATAN_NASIONAL.name(),
                                part.dimension(),
                                part.member(),
                                null,
                                slice.asOf(),
                                ALL),
                        slice.period()))
                .map(figure -> new PublishedContext(figure, placed(slice, figure.span())));
    }

    /**
     * Of the slice's own period and what is nearest to it; nothing where a filter is in force that nothing is published by, nor
     * of what the viewer sees only a part of.
     */
    public PublishedBeside inPeriod(Slice slice) {
        return PublishedPart.of(slice)
                .map(part -> beside(slice, part, queries.all(KnownIndicator.PENEMPATAN_NASIONAL.name(), slice.asOf())))
                .orElse(PublishedBeside.NOTHING);
    }

    /**
     * The placements of the slice's region that were published for the longest stretch since January of its year, each of
     * its vintages, the latest first; nothing of what the viewer sees only a part of.
     */
    public List<PublishedFigure> sinceJanuary(Slice slice) {
        if (!scope.get().contains(slice.region())) {
            return List.of();
        }
        var january = slice.period().from().withMonth(1);
        var figures = PublishedPart.of(slice).stream()
                .flatMap(part -> queries.all(KnownIndicator.PENEMPATAN_NASIONAL.name(), slice.asOf()).stream()
                        .filter(figure -> figure.dimension() == part.dimension()
                                && figure.member().equals(part.member())))
                .filter(figure -> figure.span()
                        .months()
                        .filter(months -> months.from().equals(january) && months.length() <= MONTHS_OF_A_YEAR)
                        .isPresent())
                .toList();
        var longest = figures.stream().map(PublishedFigure::span).max(Comparator.naturalOrder());
        return figures.stream()
                .filter(figure -> longest.filter(figure.span()::equals).isPresent())
                .sorted(VINTAGES.reversed())
                .toList();
    }

    private PublishedBeside beside(Slice slice, PublishedPart part, List<PublishedFigure> all) {
        var figures = all.stream()
                .filter(figure ->
                        figure.span().months().filter(slice.period()::equals).isPresent())
                .toList();
        var own = all.stream()
                .filter(figure -> figure.dimension() == part.dimension()
                        && figure.member().equals(part.member()))
                .toList();
        boolean whole = part.dimension() == PublishedDimension.TOTAL;
        boolean seen = scope.get().contains(slice.region());
        return new PublishedBeside(
                seen ? latest(figures, part.dimension()).get(part.member()) : null,
                nearest(own, slice.period())
                        .filter(figure -> seen)
                        .map(figure -> new PublishedContext(figure, null))
                        .orElse(null),
                whole && slice.boundaries() == Boundaries.TODAY
                        ? inScope(latest(figures, PublishedDimension.PROVINSI))
                        : Map.of(),
                whole && seen ? latest(figures, PublishedDimension.NEGARA) : Map.of());
    }

    private Map<String, PublishedFigure> inScope(Map<String, PublishedFigure> provinces) {
        return provinces.entrySet().stream()
                .filter(province -> RegionCode.parse(province.getKey())
                        .filter(scope.get()::contains)
                        .isPresent())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<String, PublishedFigure> latest(List<PublishedFigure> figures, PublishedDimension dimension) {
        return figures.stream()
                .filter(figure -> figure.dimension() == dimension)
                .collect(Collectors.toMap(PublishedFigure::member, figure -> figure, BinaryOperator.maxBy(VINTAGES)));
    }

    private static Optional<PublishedFigure> nearest(List<PublishedFigure> figures, PeriodRange period) {
        var order = Comparator.comparing(PublishedFigure::span).thenComparing(PublishedFigure::vintage);
        return figures.stream()
                .filter(figure -> figure.span().months().filter(period::equals).isPresent())
                .max(order)
                .or(() -> figures.stream()
                        .filter(figure -> figure.span().kind() == SpanKind.YEAR)
                        .filter(figure ->
                                !figure.span().to().isAfter(period.to().atEndOfMonth()))
                        .max(order));
    }

    /** Asked only of whom the viewer sees wholly: a part of a region is no share of the whole region's figure. */
    private @Nullable Long placed(Slice slice, Span span) {
        if (!scope.under(slice.agreement()).contains(slice.region())) {
            return null;
        }
        return span.months()
                .flatMap(months -> Withheld.or(
                        () -> Optional.of(Indicator.DITEMPATKAN.of(indicators.totals(slice.withPeriod(months))))
                                .filter(figure -> figure.counted() && !figure.hidden())
                                .map(figure -> figure.numerator()),
                        Optional::empty))
                .orElse(null);
    }
}
