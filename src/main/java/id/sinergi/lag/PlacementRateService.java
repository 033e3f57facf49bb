package id.sinergi.lag;

import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.Measure;
import id.sinergi.indicator.MemberCounts;
import id.sinergi.indicator.PairCounts;
import id.sinergi.indicator.Slice;
import id.sinergi.period.Granularity;
import id.sinergi.period.PeriodRange;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Placement rates by member, with the cohorts of single months; the same as {@link CohortService#groups} gives, in one
 * statement besides those that other charts ask too. A destination narrows nothing, as elsewhere where cohorts are judged.
 */
@Service
@Transactional(readOnly = true)
public class PlacementRateService {

    private static final List<Integer> SHORTER = List.of(9, 6, 3);

    private final IndicatorService indicators;
    private final Placements placements;
    private final CohortWindows windows;

    PlacementRateService(IndicatorService indicators, Placements placements, CohortWindows windows) {
        this.indicators = indicators;
        this.placements = placements;
        this.windows = windows;
    }

    public PlacementRates of(Slice asked, Dimension dimension) {
        var slice = asked.withDestination(null);
        var maturity = new Maturity(slice.period(), Granularity.MONTH, indicators.dataThrough(slice));
        int window = window(slice, maturity);
        var mature = maturity.months(window);
        var within = placements.within(slice, Set.of(dimension, Dimension.MONTH), List.of(window), dimension);
        var members = new HashMap<String, CohortFunnel>();
        indicators.matrix(slice, dimension, Dimension.MONTH).stream()
                .filter(pair -> pair.counts().of(Measure.TRAINED) > 0)
                .forEach(pair -> members.merge(
                        pair.row(),
                        mature.contains(YearMonth.parse(pair.column()))
                                ? funnel(pair, within, window)
                                : CohortFunnel.NOBODY,
                        CohortFunnel::plus));
        return new PlacementRates(
                window,
                mature.isEmpty() ? Optional.empty() : Optional.of(new PeriodRange(mature.getFirst(), mature.getLast())),
                members);
    }

    private static CohortFunnel funnel(PairCounts pair, Placed within, int window) {
        return new CohortFunnel(
                pair.counts().of(Measure.TRAINED),
                pair.counts().of(Measure.COHORT_CERTIFIED),
                within.get(pair.row(), pair.column()).getOrDefault(window, 0L));
    }

    /** The usual window, or the longest shorter one for which somebody finished long enough ago. */
    private int window(Slice slice, Maturity maturity) {
        var trained = indicators.series(slice).stream()
                .filter(month -> month.counts().of(Measure.TRAINED) > 0)
                .map(MemberCounts::key)
                .map(YearMonth::parse)
                .collect(Collectors.toSet());
        int usual = windows.of(slice.agreement());
        return Stream.concat(Stream.of(usual), SHORTER.stream().filter(months -> months < usual))
                .filter(months -> maturity.months(months).stream().anyMatch(trained::contains))
                .findFirst()
                .orElse(usual);
    }
}
