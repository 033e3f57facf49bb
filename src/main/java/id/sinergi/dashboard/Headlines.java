package id.sinergi.dashboard;

import id.sinergi.agreement.Achievement;
import id.sinergi.agreement.StatusScale;
import id.sinergi.indicator.Counts;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.MemberCounts;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.Totals;
import id.sinergi.period.ComparedWith;
import java.util.List;
import org.springframework.stereotype.Service;

/** Judges the indicators of a slice: against the period before, and against targets where there are any. */
@Service
public class Headlines {

    /** The indicators that the agreement stands for, in the order in which people pass through them. */
    public static final List<Indicator> MAIN =
            List.of(Indicator.DILATIH, Indicator.SERTIFIKAT_ORANG, Indicator.DITEMPATKAN, Indicator.SEKTOR);

    private final IndicatorService indicators;
    private final StatusScale statuses;
    private final Comparison comparison;

    Headlines(IndicatorService indicators, StatusScale statuses, Comparison comparison) {
        this.indicators = indicators;
        this.statuses = statuses;
        this.comparison = comparison;
    }

    public List<Headline> of(Slice slice, SliceTargets targets) {
        return of(slice, targets, ComparedWith.USUAL);
    }

    public List<Headline> of(Slice slice, SliceTargets targets, ComparedWith compared) {
        var totals = indicators.totals(slice);
        var before = comparison.before(slice, compared);
        var previous = before.map(indicators::totals);
        var months = indicators.series(slice);
        return MAIN.stream()
                .map(indicator -> {
                    var figure = indicator.of(totals);
                    var target = targets.of(indicator, slice.period()).orElse(null);
                    var achievement = new Achievement(figure.numerator(), target, Achievement.Direction.HIGHER);
                    return new Headline(
                            figure,
                            previous.map(indicator::of).orElse(null),
                            before.map(Slice::period).orElse(null),
                            achievement,
                            statuses.of(achievement),
                            course(indicator, months));
                })
                .toList();
    }

    private static List<Headline.Month> course(Indicator indicator, List<MemberCounts> months) {
        return indicator == Indicator.SEKTOR
                ? List.of()
                : months.stream()
                        .map(month -> new Headline.Month(month.key(), count(indicator, month.counts())))
                        .toList();
    }

    private static long count(Indicator indicator, Counts counts) {
        return indicator.of(new Totals(counts, 0, 0)).numerator();
    }
}
