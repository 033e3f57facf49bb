package id.sinergi.dashboard;

import id.sinergi.indicator.Figure;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.Slice;
import id.sinergi.period.ComparedWith;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;

/** Gathers the overview of a slice from a few answers that its parts share. */
@Service
public class OverviewService {

    /** The indicators beside the headlines, in the order shown. */
    private static final List<Indicator> FACTS = List.of(
            Indicator.PESERTA, Indicator.DIUJI, Indicator.SERTIFIKAT_LEMBAR, Indicator.R_SERT, Indicator.CAKUPAN);

    private static final int DESTINATIONS = 8;

    private final IndicatorService indicators;
    private final Headlines headlines;
    private final SliceTargetService targets;
    private final TrainedTrend trend;
    private final RegionRanking ranking;
    private final SliceCharts charts;
    private final ProvinceMap map;

    OverviewService(
            IndicatorService indicators,
            Headlines headlines,
            SliceTargetService targets,
            TrainedTrend trend,
            RegionRanking ranking,
            SliceCharts charts,
            ProvinceMap map) {
        this.indicators = indicators;
        this.headlines = headlines;
        this.targets = targets;
        this.trend = trend;
        this.ranking = ranking;
        this.charts = charts;
        this.map = map;
    }

    public Overview of(Slice slice, Locale locale) {
        return of(slice, ComparedWith.USUAL, locale);
    }

    public Overview of(Slice slice, ComparedWith compared, Locale locale) {
        var set = targets.find(slice);
        return new Overview(
                slice,
                headlines.of(slice, set, compared),
                facts(slice),
                trend.of(slice, set, locale),
                charts.funnel(slice, locale),
                map.of(slice, set, locale),
                ranking.of(slice, set, locale),
                charts.destinations(slice, DESTINATIONS, locale),
                charts.sectors(slice, compared, locale));
    }

    private List<Figure> facts(Slice slice) {
        var totals = indicators.totals(slice);
        return FACTS.stream().map(indicator -> indicator.of(totals)).toList();
    }
}
