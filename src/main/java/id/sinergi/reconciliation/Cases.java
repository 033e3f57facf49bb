package id.sinergi.reconciliation;

import id.sinergi.dispute.Against;
import id.sinergi.dispute.Dispute;
import id.sinergi.dispute.DisputeService;
import id.sinergi.dispute.Opening;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.Slice;
import id.sinergi.statistics.PublishedContextService;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens cases about differences: both numbers are worked out and never typed, but for what the other side has stated. */
@Component
public class Cases {

    /** What a case can be about: counts that both sides can have one of. */
    public static final List<Indicator> INDICATORS =
            List.of(Indicator.DITEMPATKAN, Indicator.SERTIFIKAT_ORANG, Indicator.DILATIH);

    private final DisputeService disputes;
    private final IndicatorService indicators;
    private final Matches matches;
    private final PublishedContextService published;

    Cases(DisputeService disputes, IndicatorService indicators, Matches matches, PublishedContextService published) {
        this.disputes = disputes;
        this.indicators = indicators;
        this.matches = matches;
        this.published = published;
    }

    /** The part of a slice that a case can be about: its filters but those of sector, centre and sex. */
    public static Slice about(Slice slice) {
        return Slice.of(slice.agreement(), slice.period())
                .withRegion(slice.region())
                .withDestination(slice.destination())
                .withAsOf(slice.asOf());
    }

    /** What an indicator can be held against; all but placements against what the other side states alone. */
    public List<Against> against(Slice slice, Indicator indicator) {
        return List.of(Against.values()).stream()
                .filter(one ->
                        one == Against.STATED || theirs(slice, indicator, one).isPresent())
                .toList();
    }

    /** Empty where there is no such number, and of what only the other side can state. */
    public OptionalLong theirs(Slice slice, Indicator indicator, Against against) {
        if (indicator != Indicator.DITEMPATKAN) {
            return OptionalLong.empty();
        }
        return switch (against) {
            case LIST ->
                OptionalLong.of(
                        ComparisonService.listed(matches.counts(about(slice))).all());
            case PUBLISHED -> {
                var figure = published.inPeriod(about(slice)).whole();
                yield figure == null
                        ? OptionalLong.empty()
                        : OptionalLong.of(figure.value().longValue());
            }
            case STATED -> OptionalLong.empty();
        };
    }

    public OptionalLong ours(Slice slice, Indicator indicator) {
        return ComparisonService.told(indicator.of(indicators.totals(about(slice))));
    }

    /**
     * Returns the case's number.
     *
     * @param stated what the other side has stated; null for numbers that are in the data
     */
    public int open(Slice slice, Indicator indicator, Against against, @Nullable Long stated, Dispute.Terms terms) {
        var asOf = slice.asOf();
        int batch = asOf == null ? indicators.freshness().batch() : asOf;
        long theirs = stated == null ? theirs(slice, indicator, against).orElseThrow() : stated;
        return disputes.open(new Opening(
                Opening.figure(about(slice), indicator, batch),
                ours(slice, indicator).orElseThrow(),
                against,
                theirs,
                terms));
    }
}
