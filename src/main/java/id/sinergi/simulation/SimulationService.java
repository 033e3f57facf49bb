package id.sinergi.simulation;

import id.sinergi.forecast.YearEnd;
import id.sinergi.forecast.YearEndService;
import id.sinergi.indicator.Figure;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorFigures;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.Withheld;
import id.sinergi.judgement.SliceTargetService;
import id.sinergi.judgement.SliceTargets;
import id.sinergi.lag.CohortService;
import id.sinergi.lag.Lag;
import id.sinergi.lag.Lags;
import id.sinergi.period.Granularity;
import id.sinergi.period.PeriodRange;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Puts together what is known of a slice, from which a simulation goes on. */
@Service
public class SimulationService {

    private static final double DAYS = 365.25 / 12;
    private static final List<Integer> SHORTER = List.of(9, 6, 3);

    private final YearEndService years;
    private final SliceTargetService targets;
    private final IndicatorFigures figures;
    private final CohortService cohorts;

    SimulationService(
            YearEndService years, SliceTargetService targets, IndicatorFigures figures, CohortService cohorts) {
        this.years = years;
        this.targets = targets;
        this.figures = figures;
        this.cohorts = cohorts;
    }

    /** Of the year that runs, as far as the viewer sees it. */
    public Present present(Slice slice) {
        var set = targets.find(slice);
        var ends = Present.STAGES.stream()
                .collect(Collectors.toMap(Function.identity(), stage -> years.of(slice, stage, set)));
        var values = new EnumMap<Assumption, Double>(Assumption.class);
        put(values, Assumption.PACE, pace(ends.get(Indicator.DILATIH)));
        put(values, Assumption.CERTIFICATION, certification(slice, set));
        var known = Withheld.or(() -> journeys(slice, set), () -> Journeys.UNKNOWN);
        put(values, Assumption.PLACEMENT, known.placement());
        return new Present(
                ends,
                values,
                months(known.waits().trainingToCertificate()),
                months(known.waits().certificateToPlacement()),
                months(known.waits().trainingToPlacement()));
    }

    private static void put(Map<Assumption, Double> values, Assumption assumption, OptionalDouble value) {
        value.ifPresent(known -> values.put(assumption, known));
    }

    private static OptionalDouble pace(@Nullable YearEnd end) {
        return end == null || end.forecast() == null ? OptionalDouble.empty() : OptionalDouble.of(Simulation.pace(end));
    }

    /** Of all who were trained so far. */
    private OptionalDouble certification(Slice slice, SliceTargets set) {
        return Withheld.or(
                () -> {
                    var months = figures.months(slice.withPeriod(IndicatorService.ALL_TIME), Indicator.R_SERT)
                            .headMap(set.reported().running().plusMonths(1))
                            .values();
                    long assessed =
                            months.stream().mapToLong(Figure::denominator).sum();
                    long certified =
                            months.stream().mapToLong(Figure::numerator).sum();
                    return assessed == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * certified / assessed);
                },
                OptionalDouble::empty);
    }

    private record Journeys(OptionalDouble placement, Lags waits) {

        static final Journeys UNKNOWN = new Journeys(OptionalDouble.empty(), Lags.NONE);
    }

    /** Of the cohorts that are old enough: for the usual window, or for the longest shorter one that has some. */
    private Journeys journeys(Slice slice, SliceTargets set) {
        var trained = set.reported().trainings();
        if (trained.isEmpty()) {
            return Journeys.UNKNOWN;
        }
        var everywhere = slice.withDestination(null)
                .withPeriod(new PeriodRange(trained.first(), set.reported().running()));
        int usual = cohorts.window(slice.agreement());
        var group = cohorts.cohorts(everywhere, Granularity.MONTH, usual);
        return Stream.concat(Stream.of(usual), SHORTER.stream())
                .filter(window -> window <= usual && group.funnel(window).certified() > 0)
                .findFirst()
                .map(window -> new Journeys(
                        group.funnel(window).placementRate(),
                        window == usual ? group.lags() : cohorts.lags(everywhere, window)))
                .orElse(Journeys.UNKNOWN);
    }

    private static @Nullable Integer months(@Nullable Lag lag) {
        return lag == null ? null : (int) Math.round(lag.median() / DAYS);
    }
}
