package id.sinergi.dashboard;

import id.sinergi.chart.BarChart;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.Slice;
import id.sinergi.judgement.SliceTargetService;
import id.sinergi.subject.Subject;
import id.sinergi.subject.SubjectNames;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;

/** Gathers the page about one region, sector, centre or destination from a few answers that its parts share. */
@Service
public class FocusService {

    private static final int SHOWN = 8;

    private final IndicatorService indicators;
    private final Headlines headlines;
    private final SliceTargetService targets;
    private final TrainedTrend trend;
    private final StageMonths stages;
    private final Standings standings;
    private final SliceCharts charts;
    private final ProvinceMap map;
    private final QuarterHeatmap heatmap;
    private final FocusTables tables;
    private final Narrative narrative;
    private final Verdict verdict;
    private final RegionTables regions;
    private final SubjectNames names;

    FocusService(
            IndicatorService indicators,
            Headlines headlines,
            SliceTargetService targets,
            TrainedTrend trend,
            StageMonths stages,
            Standings standings,
            SliceCharts charts,
            ProvinceMap map,
            QuarterHeatmap heatmap,
            FocusTables tables,
            Narrative narrative,
            Verdict verdict,
            RegionTables regions,
            SubjectNames names) {
        this.indicators = indicators;
        this.headlines = headlines;
        this.targets = targets;
        this.trend = trend;
        this.stages = stages;
        this.standings = standings;
        this.charts = charts;
        this.map = map;
        this.heatmap = heatmap;
        this.tables = tables;
        this.narrative = narrative;
        this.verdict = verdict;
        this.regions = regions;
        this.names = names;
    }

    public FocusPage of(Subject subject, Slice slice, Locale locale) {
        askFinestFirst(subject, slice);
        var set = targets.find(slice);
        var main = headlines.of(slice, set).stream().filter(told(subject)).toList();
        return new FocusPage(
                subject,
                slice,
                (verdict.of(slice, main, set, locale) + " " + narrative.of(subject, slice, main, locale)).strip(),
                main,
                subject == Subject.DESTINATION ? Optional.empty() : Optional.of(trend.of(slice, set, locale)),
                stages.of(subject, slice, locale),
                standings.of(subject, slice),
                names.base(subject, slice, locale),
                standings.chart(subject, slice, locale),
                parts(subject, slice, locale),
                subject.rows(slice) == Dimension.PROVINCE && subject != Subject.DESTINATION
                        ? Optional.of(map.of(slice, set, locale))
                        : Optional.empty(),
                subject == Subject.REGION && !slice.region().isRegency()
                        ? Optional.of(regions.of(
                                slice, Indicator.DILATIH, set, main.getFirst().judgement(), locale))
                        : Optional.empty(),
                heatmap.of(subject, slice, locale),
                tables.of(subject, slice, locale));
    }

    /** Coarser answers are summed up from these, so that the page asks the database less. */
    private void askFinestFirst(Subject subject, Slice slice) {
        indicators.matrix(slice, subject.rows(slice), Dimension.MONTH);
        indicators.matrix(slice, Dimension.SECTOR, Dimension.MONTH);
    }

    /** A destination says something about the people placed only. */
    private static Predicate<Headline> told(Subject subject) {
        return headline -> subject != Subject.DESTINATION || headline.indicator() == Indicator.DITEMPATKAN;
    }

    private TreeMap<Dimension, BarChart> parts(Subject subject, Slice slice, Locale locale) {
        var parts = new TreeMap<Dimension, BarChart>();
        for (var dimension : List.of(Dimension.SECTOR, Dimension.CENTRE, Dimension.DESTINATION)) {
            boolean itself =
                    Subject.of(dimension) == subject && !subject.member(slice).isEmpty();
            if (!itself && dimension != subject.rows(slice)) {
                parts.put(dimension, part(subject, slice, dimension, locale));
            }
        }
        return parts;
    }

    private BarChart part(Subject subject, Slice slice, Dimension dimension, Locale locale) {
        return switch (dimension) {
            case DESTINATION -> charts.destinations(slice, SHOWN, locale);
            case SECTOR ->
                subject == Subject.DESTINATION
                        ? charts.ranking(slice, dimension, "focus.part.SECTOR.placed", subject.count(), SHOWN, locale)
                        : charts.sectors(slice, locale);
            default ->
                charts.ranking(
                        slice,
                        dimension,
                        "focus.part." + dimension + (subject == Subject.DESTINATION ? ".placed" : ""),
                        subject.count(),
                        SHOWN,
                        locale);
        };
    }
}
