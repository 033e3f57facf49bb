package id.sinergi.goal;

import id.sinergi.agreement.TargetService;
import id.sinergi.indicator.Counts;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.MemberCounts;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.Withheld;
import id.sinergi.period.PeriodRange;
import id.sinergi.region.RegionCatalog;
import id.sinergi.region.RegionCode;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the shares by which a target is spread, of the year before and within what the viewer sees; none where a rule has
 * nothing to go by, or some figure is kept from the viewer.
 */
@Component
@Transactional(readOnly = true)
public class SheetShares {

    private final TargetService targets;
    private final IndicatorService indicators;
    private final RegionCatalog regions;
    private final Population population;

    SheetShares(TargetService targets, IndicatorService indicators, RegionCatalog regions, Population population) {
        this.targets = targets;
        this.indicators = indicators;
        this.regions = regions;
        this.population = population;
    }

    /** The indicators whose figures can be shares: those that add up. */
    public static List<Indicator> figures() {
        return Indicator.all().stream()
                .filter(indicator -> indicator.addsUp() && indicator.isMeasure())
                .toList();
    }

    /** Of the regions below the first row. */
    public Optional<List<BigDecimal>> ofRegions(SpreadRule rule, Indicator figure, SheetPage page) {
        var parts = page.rows().subList(1, page.rows().size());
        return usable(() -> switch (rule) {
            case EQUAL -> equal(parts.size());
            case LAST_TARGET -> {
                var plans = lastPlans(page);
                yield parts.stream()
                        .map(region ->
                                Objects.requireNonNullElse(plans.plan(region).total(), BigDecimal.ZERO))
                        .toList();
            }
            case LAST_FIGURE -> figures(page, figure, parts);
            case POPULATION -> population.of(parts);
        });
    }

    /** Of the quarters, in the region of the first row or in all rows together. */
    public Optional<List<BigDecimal>> ofQuarters(SpreadRule rule, Indicator figure, SheetPage page) {
        return usable(() -> switch (rule) {
            case EQUAL -> equal(SheetCell.QUARTERS);
            case LAST_TARGET -> targets(page);
            case LAST_FIGURE ->
                IntStream.rangeClosed(1, SheetCell.QUARTERS)
                        .mapToObj(quarter -> total(page, figure, quarter))
                        .toList();
            case POPULATION -> List.of();
        });
    }

    /** None where they are kept from the viewer, or are of nobody. */
    private static Optional<List<BigDecimal>> usable(Supplier<List<BigDecimal>> shares) {
        return Withheld.or(() -> Optional.of(shares.get()), Optional::<List<BigDecimal>>empty)
                .filter(all -> all.stream().anyMatch(share -> share.signum() > 0));
    }

    private static List<BigDecimal> equal(int parts) {
        return Collections.nCopies(parts, BigDecimal.ONE);
    }

    private RegionPlans lastPlans(SheetPage page) {
        int year = page.question().year() - 1;
        var documents = targets.documents(
                indicators.freshness().batch(), page.question().agreement(), year);
        return new RegionPlans(page.question().indicator(), year, documents.inForce(), regions);
    }

    private List<BigDecimal> targets(SheetPage page) {
        var plans = lastPlans(page);
        var places = page.isHeaded() ? page.rows().subList(0, 1) : page.rows();
        return IntStream.range(0, SheetCell.QUARTERS)
                .mapToObj(quarter -> places.stream()
                        .flatMap(region -> plans.plan(region).quarters().get(quarter).stream())
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .toList();
    }

    private List<BigDecimal> figures(SheetPage page, Indicator figure, List<RegionCode> parts) {
        var head = Objects.requireNonNull(page.question().head());
        var members = indicators
                .breakdown(
                        last(page, head, PeriodRange.year(page.question().year() - 1)),
                        head.isCountry() ? Dimension.PROVINCE : Dimension.REGENCY)
                .stream()
                .collect(Collectors.toMap(MemberCounts::key, Function.identity()));
        return parts.stream()
                .map(region -> members.get(region.toString()))
                .map(member -> member == null ? BigDecimal.ZERO : of(member.counts(), figure))
                .toList();
    }

    private BigDecimal total(SheetPage page, Indicator figure, int quarter) {
        var period = PeriodRange.quarter(page.question().year() - 1, quarter);
        var head = page.question().head();
        return indicators.series(last(page, head == null ? RegionCode.INDONESIA : head, period)).stream()
                .map(month -> of(month.counts(), figure))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Slice last(SheetPage page, RegionCode region, PeriodRange period) {
        return Slice.of(page.question().agreement(), period).withRegion(region);
    }

    private static BigDecimal of(Counts counts, Indicator figure) {
        if (!counts.isCounted(figure.measure())) {
            throw new Withheld(Withheld.Reason.REFUSED);
        }
        return BigDecimal.valueOf(counts.of(figure.measure()));
    }
}
