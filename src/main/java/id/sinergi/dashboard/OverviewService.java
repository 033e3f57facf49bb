package id.sinergi.dashboard;

import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Figure;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.MemberCounts;
import id.sinergi.indicator.Slice;
import id.sinergi.region.RegionCatalog;
import id.sinergi.region.RegionCode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
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
    private final RegionCatalog regions;

    OverviewService(
            IndicatorService indicators,
            Headlines headlines,
            SliceTargetService targets,
            TrainedTrend trend,
            RegionRanking ranking,
            SliceCharts charts,
            RegionCatalog regions) {
        this.indicators = indicators;
        this.headlines = headlines;
        this.targets = targets;
        this.trend = trend;
        this.ranking = ranking;
        this.charts = charts;
        this.regions = regions;
    }

    public Overview of(Slice slice, Locale locale) {
        var set = targets.find(slice);
        return new Overview(
                slice,
                headlines.of(slice, set),
                facts(slice),
                trend.of(slice, set, locale),
                charts.funnel(slice, locale),
                tiles(slice),
                ranking.of(slice, set, locale),
                charts.destinations(slice, DESTINATIONS, locale),
                charts.sectors(slice, locale));
    }

    private List<Figure> facts(Slice slice) {
        var totals = indicators.totals(slice);
        return FACTS.stream().map(indicator -> indicator.of(totals)).toList();
    }

    private List<ProvinceFigure> tiles(Slice slice) {
        var trained = indicators.breakdown(slice, Dimension.PROVINCE).stream()
                .collect(Collectors.toMap(
                        member -> RegionCode.of(member.key()).province(), OverviewService::trained, Long::sum));
        return regions.provinces().stream()
                .map(province -> new ProvinceFigure(province.code(), trained.getOrDefault(province.code(), 0L)))
                .toList();
    }

    private static long trained(MemberCounts member) {
        return member.counts().trained();
    }
}
