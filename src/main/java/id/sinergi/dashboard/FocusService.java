package id.sinergi.dashboard;

import id.sinergi.choice.IndicatorChoice;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SmallCells;
import id.sinergi.judgement.SliceTargetService;
import id.sinergi.judgement.SliceTargets;
import id.sinergi.subject.Subject;
import id.sinergi.subject.SubjectNames;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;

/** Gathers the page about one region, sector, centre or destination from a few answers that its parts share. */
@Service
public class FocusService {

    private final IndicatorService indicators;
    private final Headlines headlines;
    private final SliceTargetService targets;
    private final FocusCharts charts;
    private final Standings standings;
    private final FocusTables tables;
    private final Narrative narrative;
    private final Verdict verdict;
    private final RegionTables regions;
    private final SubjectNames names;
    private final SmallCells small;

    FocusService(
            IndicatorService indicators,
            Headlines headlines,
            SliceTargetService targets,
            FocusCharts charts,
            Standings standings,
            FocusTables tables,
            Narrative narrative,
            Verdict verdict,
            RegionTables regions,
            SubjectNames names,
            SmallCells small) {
        this.indicators = indicators;
        this.headlines = headlines;
        this.targets = targets;
        this.charts = charts;
        this.standings = standings;
        this.tables = tables;
        this.narrative = narrative;
        this.verdict = verdict;
        this.regions = regions;
        this.names = names;
        this.small = small;
    }

    public FocusPage of(Subject subject, Slice slice, Locale locale) {
        return of(subject, slice, IndicatorChoice.USUAL, locale);
    }

    /** The same with the course, the map and the regions of a chosen indicator. */
    public FocusPage of(Subject subject, Slice slice, IndicatorChoice choice, Locale locale) {
        if (!small.apply()) {
            askFinestFirst(subject, slice);
        }
        var set = targets.find(slice);
        var main = headlines.of(slice, set).stream().filter(told(subject)).toList();
        return new FocusPage(
                subject,
                slice,
                choice,
                (verdict.of(slice, main, set, locale) + " " + narrative.of(subject, slice, main, locale)).strip(),
                main,
                charts.trend(subject, slice, choice.indicator(), set, locale),
                charts.stages(subject, slice, locale),
                standings.of(subject, slice),
                names.base(subject, slice, locale),
                names.country(locale),
                charts.peers(subject, slice, locale),
                charts.parts(subject, slice, locale),
                charts.map(subject, slice, choice, set, locale),
                inside(subject, slice, choice, set, locale),
                charts.heatmap(subject, slice, locale),
                tables.of(subject, slice, locale));
    }

    /** All regions inside, where the page is about a country or a province. */
    private Optional<RegionTable> inside(
            Subject subject, Slice slice, IndicatorChoice choice, SliceTargets set, Locale locale) {
        return subject == Subject.REGION && !slice.region().isRegency()
                ? Optional.of(regions.of(slice, choice.indicator(), set, locale))
                : Optional.empty();
    }

    /** Coarser and shorter answers are summed up from these, so that the page asks the database less. */
    private void askFinestFirst(Subject subject, Slice slice) {
        indicators.matrix(slice.withPeriod(IndicatorService.ALL_TIME), Dimension.SECTOR, Dimension.MONTH);
        indicators.matrix(slice, subject.rows(slice), Dimension.MONTH);
    }

    /** A destination says something about the people placed only. */
    private static Predicate<Headline> told(Subject subject) {
        return headline -> subject != Subject.DESTINATION || headline.indicator() == Indicator.DITEMPATKAN;
    }
}
