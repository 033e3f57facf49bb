package id.sinergi.dashboard;

import id.sinergi.indicator.Counts;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.MemberCounts;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.Totals;
import id.sinergi.judgement.ComparedSlices;
import id.sinergi.judgement.SliceTargets;
import id.sinergi.period.ComparedWith;
import id.sinergi.wording.Growth;
import id.sinergi.wording.GrowthSettings;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Service;

/** Judges the indicators of a slice: against the period before, and against targets where there are any. */
@Service
public class Headlines {

    /** The indicators that the agreement stands for, in the order in which people pass through them. */
    public static final List<Indicator> MAIN =
            List.of(Indicator.DILATIH, Indicator.SERTIFIKAT_ORANG, Indicator.DITEMPATKAN, Indicator.SEKTOR);

    private static final Totals NOBODY = new Totals(Counts.ZERO, 0, 0);

    private final IndicatorService indicators;
    private final ComparedSlices comparison;
    private final GrowthSettings growth;

    Headlines(IndicatorService indicators, ComparedSlices comparison, GrowthSettings growth) {
        this.indicators = indicators;
        this.comparison = comparison;
        this.growth = growth;
    }

    public List<Headline> of(Slice slice, SliceTargets targets) {
        return of(slice, targets, ComparedWith.USUAL);
    }

    public List<Headline> of(Slice slice, SliceTargets targets, ComparedWith compared) {
        return MAIN.stream()
                .map(indicator -> headline(indicator, slice, targets, compared))
                .toList();
    }

    /** Only complete months are compared and judged; the answers about them are shared by the indicators. */
    private Headline headline(Indicator indicator, Slice slice, SliceTargets targets, ComparedWith compared) {
        var part = targets.judged(indicator).map(slice::withPeriod);
        var complete = indicator.of(part.map(indicators::totals).orElse(NOBODY));
        var before = part.flatMap(whole -> comparison.before(whole, compared));
        var previous = before.map(indicators::totals).map(indicator::of);
        return new Headline(
                indicator.of(indicators.totals(slice)),
                complete,
                previous.orElse(null),
                before.map(Slice::period).orElse(null),
                previous.filter(earlier -> !earlier.hidden() && !complete.hidden())
                        .map(earlier -> Growth.of(complete.numerator(), earlier.numerator(), growth.base()))
                        .orElse(null),
                complete.hidden() ? targets.untold(indicator) : targets.judge(indicator, complete.numerator()),
                course(indicator, indicators.series(slice), targets));
    }

    private static List<Headline.Month> course(Indicator indicator, List<MemberCounts> months, SliceTargets targets) {
        return indicator == Indicator.SEKTOR
                ? List.of()
                : months.stream()
                        .filter(month -> targets.reported().complete(indicator, YearMonth.parse(month.key())))
                        .filter(month -> !month.counts().hides(counts -> count(indicator, counts)))
                        .map(month -> new Headline.Month(month.key(), count(indicator, month.counts())))
                        .toList();
    }

    private static long count(Indicator indicator, Counts counts) {
        return indicator.of(new Totals(counts, 0, 0)).numerator();
    }
}
