package id.sinergi.goal;

import id.sinergi.agreement.SetTarget;
import id.sinergi.agreement.Targets;
import id.sinergi.agreement.Targets.Goal;
import id.sinergi.period.PeriodRange;
import id.sinergi.region.Region;
import id.sinergi.region.RegionCatalog;
import id.sinergi.region.RegionCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What some targets plan for the regions in a year of one indicator, and what of a region is spread over those below it. */
public final class RegionPlans {

    private static final int QUARTERS = 4;

    /**
     * The plan of one region.
     *
     * @param total null where nothing is set
     * @param period what the total is for: the year, or the quarters that have a target
     * @param quarters of each quarter; empty where it has none
     * @param byQuarter whether quarters were set, and not the year alone
     */
    public record Plan(
            @Nullable BigDecimal total, PeriodRange period, List<Optional<BigDecimal>> quarters, boolean byQuarter) {

        public Plan {
            quarters = List.copyOf(quarters);
        }
    }

    /**
     * What the regions right below one have; of those without a target what lies in them has.
     *
     * @param set how many of them have any
     * @param all how many there are
     */
    public record Parts(BigDecimal sum, int set, int all) {}

    private final GoalIndicator indicator;
    private final int year;
    private final Targets targets;
    private final RegionCatalog regions;

    /** @param set of one document or those in force, also of other indicators */
    public RegionPlans(GoalIndicator indicator, int year, List<SetTarget> set, RegionCatalog regions) {
        this.indicator = indicator;
        this.year = year;
        this.targets = Targets.of(set);
        this.regions = regions;
    }

    public Targets targets() {
        return targets;
    }

    public Plan plan(RegionCode region) {
        var quarters = IntStream.rangeClosed(1, QUARTERS)
                .mapToObj(quarter -> of(region, PeriodRange.quarter(year, quarter)))
                .toList();
        var whole = of(region, PeriodRange.year(year));
        if (whole.isPresent() || !indicator.addsUp()) {
            return new Plan(whole.orElse(null), PeriodRange.year(year), quarters, isByQuarter(region));
        }
        int first = 1;
        while (first <= QUARTERS && quarters.get(first - 1).isEmpty()) {
            first++;
        }
        int last = first;
        while (last < QUARTERS && quarters.get(last).isPresent()) {
            last++;
        }
        return first > QUARTERS
                ? new Plan(null, PeriodRange.year(year), quarters, false)
                : of(region, quarters, first, last);
    }

    /** Of the first quarters without a gap between them; a later one stands for itself. */
    private Plan of(RegionCode region, List<Optional<BigDecimal>> quarters, int first, int last) {
        var period = new PeriodRange(
                PeriodRange.quarter(year, first).from(),
                PeriodRange.quarter(year, last).to());
        return new Plan(of(region, period).orElse(null), period, quarters, true);
    }

    private boolean isByQuarter(RegionCode region) {
        return IntStream.rangeClosed(1, QUARTERS)
                .mapToObj(quarter -> new Goal(indicator.code(), region.value(), year, quarter))
                .anyMatch(targets.values()::containsKey);
    }

    private Optional<BigDecimal> of(RegionCode region, PeriodRange period) {
        return indicator.addsUp()
                ? targets.of(indicator.code(), region, period)
                : targets.level(indicator.code(), region, period);
    }

    public Parts parts(RegionCode region) {
        var below = regions.children(region).stream().map(Region::code).toList();
        var set = below.stream().map(this::effective).flatMap(Optional::stream).toList();
        return new Parts(set.stream().reduce(BigDecimal.ZERO, BigDecimal::add), set.size(), below.size());
    }

    private Optional<BigDecimal> effective(RegionCode region) {
        var own = Optional.ofNullable(plan(region).total());
        return own.isPresent() || region.isRegency()
                ? own
                : Optional.of(parts(region)).filter(parts -> parts.set() > 0).map(Parts::sum);
    }

    /** What a region's target leaves below it: negative where the parts have more; empty where either is not set. */
    public Optional<BigDecimal> gap(RegionCode region) {
        var own = plan(region).total();
        var parts = parts(region);
        return own == null || parts.set() == 0 || !indicator.addsUp()
                ? Optional.empty()
                : Optional.of(own.subtract(parts.sum()));
    }
}
