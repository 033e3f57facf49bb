package id.sinergi.dashboard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.sinergi.catalog.Catalog;
import id.sinergi.choice.IndicatorChoice;
import id.sinergi.definition.IndicatorsChanged;
import id.sinergi.indicator.FiguresReplaced;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.Slice;
import id.sinergi.lens.IndicatorMap;
import id.sinergi.lens.IndicatorRanking;
import id.sinergi.lens.IndicatorTrend;
import id.sinergi.lens.Ripeness;
import id.sinergi.period.ComparedWith;
import id.sinergi.quality.SeriesBreaks;
import id.sinergi.statistics.PublishedContextService;
import java.util.Locale;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/**
 * Gathers the overview of a slice from a few answers that its parts share, and remembers it as long as nothing that it
 * says can have changed.
 */
@Service
public class OverviewService {

    private static final int DESTINATIONS = 8;

    private static final int REMEMBERED = 200;

    private final OverviewQuestions questions;
    private final IndicatorService indicators;
    private final Headlines headlines;
    private final IndicatorTrend trend;
    private final IndicatorRanking ranking;
    private final SliceCharts charts;
    private final IndicatorMap map;
    private final Verdict verdict;
    private final Ripeness ripeness;
    private final PublishedContextService published;
    private final Cache<OverviewQuestion, Overview> known =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    OverviewService(
            OverviewQuestions questions,
            IndicatorService indicators,
            Headlines headlines,
            IndicatorTrend trend,
            IndicatorRanking ranking,
            SliceCharts charts,
            IndicatorMap map,
            Verdict verdict,
            Ripeness ripeness,
            PublishedContextService published) {
        this.questions = questions;
        this.indicators = indicators;
        this.headlines = headlines;
        this.trend = trend;
        this.ranking = ranking;
        this.charts = charts;
        this.map = map;
        this.verdict = verdict;
        this.ripeness = ripeness;
        this.published = published;
    }

    @EventListener({FiguresReplaced.class, IndicatorsChanged.class, SeriesBreaks.Changed.class, Catalog.Changed.class})
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
        return known.get(questions.of(slice, compared, choice, locale), this::gather);
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
                headlines.facts(slice),
                ripeness.note(slice, Indicator.R_SERT, locale),
                trend.of(slice, choice.indicator(), set, locale),
                charts.funnel(slice, locale),
                map.of(slice, choice, set, locale),
                ranking.of(slice, choice, set, locale),
                charts.destinations(slice, DESTINATIONS, locale),
                charts.sectors(slice, question.compared(), locale),
                published.of(slice).orElse(null),
                set.reported());
    }
}
