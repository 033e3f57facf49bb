package id.sinergi.judgement;

import id.sinergi.agreement.Achievement;
import id.sinergi.agreement.Status;
import id.sinergi.agreement.StatusScale;
import id.sinergi.agreement.Targets;
import id.sinergi.dispute.DisputedFigure;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Reported;
import id.sinergi.period.PeriodRange;
import id.sinergi.region.RegionCode;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The targets that a slice's figures may be held against, and the one rule by which they are. A target is set for the
 * people of whole regions, so it says nothing about some of them; what a viewer sees of a region has one where each part
 * of it has.
 *
 * @param period the slice's
 * @param due the last month whose data should have come
 * @param visible what the viewer sees of the slice's region
 * @param everyone whether the slice covers all people of its region, wherever they were placed
 * @param everywhere whether it covers all destinations too, which concerns those placed alone
 * @param doubtful whether the slice's figures rest on a batch that differs from its seal, so that none is judged
 * @param region the slice's
 * @param disputed the figures of its period that somebody disputes, in whatever region
 * @param parts the provinces of today that make up one of the slice's boundaries, where they are several
 */
public record SliceTargets(
        Targets set,
        StatusScale scale,
        PeriodRange period,
        Reported reported,
        YearMonth due,
        List<RegionCode> visible,
        boolean everyone,
        boolean everywhere,
        boolean doubtful,
        RegionCode region,
        List<DisputedFigure> disputed,
        Map<RegionCode, List<RegionCode>> parts)
        implements Serializable {

    private static final Set<Status> UNJUDGED = EnumSet.of(Status.NO_TARGET, Status.NOT_YET, Status.IN_DOUBT);

    public SliceTargets {
        visible = List.copyOf(visible);
        disputed = List.copyOf(disputed);
        parts = Map.copyOf(parts);
    }

    /** The same held against other targets, such as those of one document. */
    public SliceTargets holding(Targets others) {
        return new SliceTargets(
                others, scale, period, reported, due, visible, everyone, everywhere, doubtful, region, disputed, parts);
    }

    /** The part of the period that is judged: up to the last complete month with data; empty where it has none. */
    public Optional<PeriodRange> judged(Indicator indicator) {
        return reported.within(indicator, period);
    }

    /** The months of the period that were due and that nobody has sent, in order. */
    public List<YearMonth> overdue(Indicator indicator) {
        return period.months().stream()
                .filter(month -> !month.isAfter(due) && reported.missing(indicator, month))
                .toList();
    }

    /** The plan of some months; empty where none is set or comparable. */
    public Optional<BigDecimal> of(Indicator indicator, PeriodRange months) {
        return !isWhole(indicator) || visible.isEmpty() || (visible.size() > 1 && !indicator.addsUp())
                ? Optional.empty()
                : sum(indicator, visible, months);
    }

    /** Whether an indicator's figure is of all people that a target was set for. */
    private boolean isWhole(Indicator indicator) {
        return everyone && (everywhere || !indicator.hasDestination());
    }

    /** The plan of a region inside the slice; of an older province where each of its parts has one. */
    public Optional<BigDecimal> of(Indicator indicator, RegionCode region, PeriodRange months) {
        return isWhole(indicator)
                ? sum(indicator, parts.getOrDefault(region, List.of(region)), months)
                : Optional.empty();
    }

    /**
     * The slice's figure held against its target.
     *
     * @param toDate the figure of the part that is {@link #judged}
     */
    public Judgement judge(Indicator indicator, double toDate) {
        var judged = judged(indicator);
        return judgement(
                indicator,
                disputes(indicator),
                toDate,
                judged.orElse(null),
                of(indicator, period).orElse(null),
                judged.flatMap(months -> of(indicator, months)).orElse(null));
    }

    /** The figure of a region inside the slice held against its target. */
    public Judgement judge(Indicator indicator, RegionCode region, double toDate) {
        var judged = judged(indicator);
        return judgement(
                indicator,
                disputes(indicator, within(region)),
                toDate,
                judged.orElse(null),
                of(indicator, region, period).orElse(null),
                judged.flatMap(months -> of(indicator, region, months)).orElse(null));
    }

    /** A figure that is kept from the viewer: its target is known, and nothing is said of how it stands to it. */
    public Judgement untold(Indicator indicator) {
        return untold(indicator, disputes(indicator), of(indicator, period));
    }

    /** The same of a region inside the slice. */
    public Judgement untold(Indicator indicator, RegionCode region) {
        return untold(indicator, disputes(indicator, within(region)), of(indicator, region, period));
    }

    private Judgement untold(Indicator indicator, List<Integer> disputes, Optional<BigDecimal> target) {
        return judgement(indicator, disputes, 0, judged(indicator).orElse(null), target.orElse(null), null);
    }

    /** A figure that no target was set for. */
    public Judgement unjudged(Indicator indicator, double toDate) {
        return judgement(indicator, List.of(), toDate, judged(indicator).orElse(null), null, null);
    }

    /** Of the slice's region, or of one that the viewer sees of it: a part that is disputed makes the sum disputed. */
    private List<Integer> disputes(Indicator indicator) {
        return disputes(
                indicator, Stream.concat(Stream.of(region), visible.stream()).toList());
    }

    private List<RegionCode> within(RegionCode one) {
        return Stream.concat(Stream.of(one), parts.getOrDefault(one, List.of()).stream())
                .toList();
    }

    private List<Integer> disputes(Indicator indicator, List<RegionCode> regions) {
        return disputed.stream()
                .filter(figure -> figure.indicator().equals(indicator) && regions.contains(figure.region()))
                .map(DisputedFigure::number)
                .toList();
    }

    private Judgement judgement(
            Indicator indicator,
            List<Integer> disputes,
            double actual,
            @Nullable PeriodRange judged,
            @Nullable BigDecimal target,
            @Nullable BigDecimal plan) {
        var better = indicator.lessIsBetter() ? Achievement.Direction.LOWER : Achievement.Direction.HIGHER;
        var toDate = new Achievement(actual, plan, better);
        var overdue = overdue(indicator);
        var status = disputes.isEmpty() ? status(indicator, toDate, judged, target) : Status.IN_DOUBT;
        return new Judgement(
                period,
                judged,
                toDate,
                target,
                overdue.isEmpty() || UNJUDGED.contains(status) ? status : Status.INCOMPLETE,
                disputes,
                overdue);
    }

    /** What neither adds up over months nor is a rate has until the period's end to reach its target. */
    private Status status(
            Indicator indicator, Achievement toDate, @Nullable PeriodRange judged, @Nullable BigDecimal target) {
        if (doubtful) {
            return Status.IN_DOUBT;
        }
        if (target == null || target.signum() <= 0) {
            return Status.NO_TARGET;
        }
        if (judged == null) {
            return Status.NOT_YET;
        }
        var status = scale.of(toDate);
        boolean early = !indicator.addsUp() && !indicator.isRate() && !judged.equals(period);
        return status == Status.NO_TARGET || (early && status != Status.ACHIEVED) ? Status.NOT_YET : status;
    }

    private Optional<BigDecimal> sum(Indicator indicator, List<RegionCode> regions, PeriodRange months) {
        var parts = regions.stream()
                .map(region -> indicator.addsUp()
                        ? set.of(indicator.name(), region, months)
                        : set.level(indicator.name(), region, period))
                .toList();
        return parts.stream().allMatch(Optional::isPresent)
                ? Optional.of(parts.stream().flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add))
                : Optional.empty();
    }
}
