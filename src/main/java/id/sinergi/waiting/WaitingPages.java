package id.sinergi.waiting;

import static id.sinergi.indicator.Measure.CERTIFIED;

import id.sinergi.agreement.Agreement;
import id.sinergi.agreement.AgreementCatalog;
import id.sinergi.indicator.Counts;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.MemberCounts;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.Totals;
import id.sinergi.lag.CohortService;
import id.sinergi.period.PeriodRange;
import id.sinergi.wording.MemberNames;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Gathers the page of the waiting room. */
@Service
public class WaitingPages {

    private final WaitingService waiting;
    private final IndicatorService indicators;
    private final CohortService cohorts;
    private final WaitingMonths months;
    private final WaitingLengths lengths;
    private final MemberNames names;
    private final AgreementCatalog agreements;
    private final Clock clock;

    WaitingPages(
            WaitingService waiting,
            IndicatorService indicators,
            CohortService cohorts,
            WaitingMonths months,
            WaitingLengths lengths,
            MemberNames names,
            AgreementCatalog agreements,
            Clock clock) {
        this.waiting = waiting;
        this.indicators = indicators;
        this.cohorts = cohorts;
        this.months = months;
        this.lengths = lengths;
        this.names = names;
        this.agreements = agreements;
        this.clock = clock;
    }

    /** The period of everybody who can wait: from the month in which the agreement was signed. */
    public PeriodRange usualPeriod(String agreement) {
        var now = YearMonth.now(clock);
        var first = agreements
                .find(agreement)
                .map(Agreement::signedOn)
                .map(YearMonth::from)
                .filter(start -> start.isBefore(now));
        return new PeriodRange(first.orElse(YearMonth.of(now.getYear(), 1)), now);
    }

    /** @param dimension by which the table is broken down; neither months nor destinations */
    public WaitingPage of(Slice slice, Dimension dimension, Locale locale) {
        var everybody = waiting.ever(slice);
        var now = everybody.certifiedIn(slice.period());
        var series = indicators.series(slice.withDestination(null));
        var counts =
                series.stream().map(MemberCounts::counts).reduce(Counts::plus).orElse(Counts.ZERO);
        return new WaitingPage(
                slice,
                now,
                everybody.people(),
                counts.of(CERTIFIED),
                months.of(slice, now, series, locale),
                lengths.of(slice, now, locale),
                dimension,
                members(slice, dimension, WaitingTimes.nobody(now.until()), locale),
                Indicator.R_PUTUS.of(new Totals(counts, 0, 0)),
                cohorts.unmatched(slice.asOf()),
                placedThrough(slice));
    }

    /** Members in which somebody was certified stand there too if none of them waits: that is a figure. */
    private List<WaitingPage.Member> members(Slice slice, Dimension dimension, WaitingTimes nobody, Locale locale) {
        var times = waiting.members(slice, dimension);
        return indicators.breakdown(slice.withDestination(null), dimension).stream()
                .map(member -> new WaitingPage.Member(
                        member.key(),
                        names.name(dimension, member.key(), locale),
                        times.getOrDefault(member.key(), nobody),
                        member.counts().of(CERTIFIED)))
                .filter(member -> member.certified() > 0)
                .sorted(Comparator.<WaitingPage.Member>comparingLong(
                                member -> member.waiting().people())
                        .reversed()
                        .thenComparing(WaitingPage.Member::name))
                .toList();
    }

    /** Placements often arrive later than certificates: until then some who have left still seem to wait. */
    private Optional<YearMonth> placedThrough(Slice slice) {
        var reported = indicators.reported(slice);
        return reported.last(Indicator.DITEMPATKAN)
                .filter(last -> reported.last(Indicator.SERTIFIKAT_ORANG)
                        .filter(last::isBefore)
                        .isPresent());
    }
}
