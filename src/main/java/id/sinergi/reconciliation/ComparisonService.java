package id.sinergi.reconciliation;

import id.sinergi.dispute.Dispute;
import id.sinergi.dispute.DisputeService;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Figure;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SmallCells;
import id.sinergi.indicator.Withheld;
import id.sinergi.journey.MatchCount;
import id.sinergi.journey.RecordKind;
import id.sinergi.lag.CohortService;
import id.sinergi.statistics.PublishedBeside;
import id.sinergi.statistics.PublishedContextService;
import id.sinergi.waiting.WaitingService;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Service;

/** Puts the counts of both ministries and the published ones side by side, within what the viewer may be told. */
@Service
public class ComparisonService {

    private final Matches matches;
    private final NationalMatches national;
    private final IndicatorService indicators;
    private final PublishedContextService published;
    private final WaitingService waiting;
    private final CohortService cohorts;
    private final ComparedMembers members;
    private final SmallCells small;
    private final DisputeService disputes;

    ComparisonService(
            Matches matches,
            NationalMatches national,
            IndicatorService indicators,
            PublishedContextService published,
            WaitingService waiting,
            CohortService cohorts,
            ComparedMembers members,
            SmallCells small,
            DisputeService disputes) {
        this.matches = matches;
        this.national = national;
        this.indicators = indicators;
        this.published = published;
        this.waiting = waiting;
        this.cohorts = cohorts;
        this.members = members;
        this.small = small;
        this.disputes = disputes;
    }

    public Comparison of(Slice slice, Locale locale) {
        var beside = published.inPeriod(slice);
        var asOf = slice.asOf();
        var counts = counts(slice);
        return new Comparison(
                slice,
                asOf == null ? indicators.freshness().batch() : asOf,
                Withheld.or(() -> told(Indicator.DITEMPATKAN.of(indicators.totals(slice))), OptionalLong::empty),
                counts.map(ComparisonService::listed),
                counts.map(all -> Tally.of(whole(all), RecordKind.CERTIFICATION)),
                neverPlaced(slice),
                beside.whole(),
                Optional.ofNullable(beside.nearest()),
                regions(slice, counts, beside, locale),
                members.of(slice, Dimension.DESTINATION, counts, beside.destinations(), locale),
                cases(slice));
    }

    /** The cases of the slice, open and closed, the newest first. */
    public List<Dispute> cases(Slice slice) {
        return disputes.of(slice);
    }

    /** Inside a regency there are no more regions. */
    private List<Comparison.Member> regions(
            Slice slice, Optional<List<MatchCount>> counts, PublishedBeside beside, Locale locale) {
        var level = slice.region().isCountry() ? Dimension.PROVINCE : Dimension.REGENCY;
        return slice.region().isRegency() ? List.of() : members.of(slice, level, counts, beside.provinces(), locale);
    }

    private Optional<List<MatchCount>> counts(Slice slice) {
        return small.apply() ? national.counts(slice) : Optional.of(matches.counts(slice));
    }

    /** Of who may read no records the months are those of the whole. */
    private static List<MatchCount> whole(List<MatchCount> counts) {
        return counts.stream()
                .filter(count -> count.by() == MatchCount.By.WHOLE || count.by() == MatchCount.By.MONTH)
                .toList();
    }

    /** The list of KP2MI. */
    static Tally listed(List<MatchCount> counts) {
        return Tally.of(whole(counts), RecordKind.PLACEMENT);
    }

    static OptionalLong told(Figure figure) {
        return figure.counted() && !figure.hidden() ? OptionalLong.of(figure.numerator()) : OptionalLong.empty();
    }

    private Optional<NeverPlaced> neverPlaced(Slice slice) {
        var until = indicators.dataThrough(slice);
        if (until == null) {
            return Optional.empty();
        }
        if (small.apply()) {
            return national.neverPlaced(slice, until);
        }
        var times = waiting.of(slice);
        var certified = Indicator.SERTIFIKAT_ORANG.of(indicators.totals(slice.withDestination(null)));
        return Optional.of(new NeverPlaced(
                certified.counted() ? certified.numerator() : 0,
                times.people(),
                Ripe.of(slice.period(), until, cohorts.window(slice.agreement()))
                        .map(period -> times.certifiedIn(period).people())
                        .orElse(0L),
                cohorts.window(slice.agreement()),
                until));
    }
}
