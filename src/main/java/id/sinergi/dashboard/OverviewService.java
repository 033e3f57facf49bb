package id.sinergi.dashboard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.sinergi.indicator.Figure;
import id.sinergi.indicator.FiguresReplaced;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorChoice;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.Slice;
import id.sinergi.judgement.SliceTargetService;
import id.sinergi.lens.IndicatorMap;
import id.sinergi.lens.IndicatorRanking;
import id.sinergi.lens.IndicatorTrend;
import id.sinergi.lens.Ripeness;
import id.sinergi.period.ComparedWith;
import id.sinergi.region.CurrentScope;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/**
 * Gathers the overview of a slice from a few answers that its parts share, and remembers it as long as nothing that it
 * says can have changed.
 */
@Service
public class OverviewService {

    /** The indicators beside the headlines, in the order shown. */
    private static final List<Indicator> FACTS = List.of(
            Indicator.PESERTA,
            Indicator.R_PUTUS,
            Indicator.DIUJI,
            Indicator.SERTIFIKAT_LEMBAR,
            Indicator.R_SERT,
            Indicator.GENDER,
            Indicator.CAKUPAN);

    private static final int DESTINATIONS = 8;

    private static final int REMEMBERED = 200;

    private final IndicatorService indicators;
    private final Headlines headlines;
    private final SliceTargetService targets;
    private final IndicatorTrend trend;
    private final IndicatorRanking ranking;
    private final SliceCharts charts;
    private final IndicatorMap map;
    private final Verdict verdict;
    private final Ripeness ripeness;
    private final CurrentScope scope;
    private final Clock clock;
    private final Cache<OverviewQuestion, Overview> known =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    OverviewService(
            IndicatorService indicators,
            Headlines headlines,
            SliceTargetService targets,
            IndicatorTrend trend,
            IndicatorRanking ranking,
            SliceCharts charts,
            IndicatorMap map,
            Verdict verdict,
            Ripeness ripeness,
            CurrentScope scope,
            Clock clock) {
        this.indicators = indicators;
        this.headlines = headlines;
        this.targets = targets;
        this.trend = trend;
        this.ranking = ranking;
        this.charts = charts;
        this.map = map;
        this.verdict = verdict;
        this.ripeness = ripeness;
        this.scope = scope;
        this.clock = clock;
    }

    @EventListener(FiguresReplaced.class)
    void forget() {
        known.invalidateAll();
    }

    public Overview of(Slice slice, Locale locale) {
        return of(slice, ComparedWith.USUAL, locale);
    }

    public Overview of(Slice slice, ComparedWith compared, Locale locale) {
        return of(slice, compared, IndicatorChoice.USUAL, locale);
    }

    /** The same with the course, the map and the ranking of a chosen indicator. */
    public Overview of(Slice slice, ComparedWith compared, IndicatorChoice choice, Locale locale) {
        var question = new OverviewQuestion(
                slice,
                compared,
                choice,
                locale,
                scope.get(),
                scope.exact(),
                targets.find(slice),
                indicators.freshness(),
                LocalDate.now(clock));
        return known.get(question, this::gather);
    }

    private Overview gather(OverviewQuestion question) {
        var slice = question.slice();
        var set = question.targets();
        var locale = question.locale();
        var main = headlines.of(slice, set, question.compared());
        var choice = question.choice();
        return new Overview(
                slice,
                choice,
                verdict.of(slice, main, set, locale),
                main,
                facts(slice),
                ripeness.note(slice, Indicator.R_SERT, locale),
                trend.of(slice, choice.indicator(), set, locale),
                charts.funnel(slice, locale),
                map.of(slice, choice, set, locale),
                ranking.of(slice, choice, set, locale),
                charts.destinations(slice, DESTINATIONS, locale),
                charts.sectors(slice, question.compared(), locale));
    }

    private List<Figure> facts(Slice slice) {
        var totals = indicators.totals(slice);
        return FACTS.stream().map(indicator -> indicator.of(totals)).toList();
    }
}
