package id.sinergi.finding;

import static id.sinergi.finding.FindingRule.FEW;
import static id.sinergi.finding.FindingRule.POINTS;
import static id.sinergi.finding.FindingRule.share;
import static id.sinergi.finding.Found.number;
import static id.sinergi.finding.Found.percent;
import static id.sinergi.indicator.Measure.COHORT_ASSESSED;
import static id.sinergi.indicator.Measure.COHORT_CERTIFIED;
import static id.sinergi.indicator.Measure.COHORT_PLACED;
import static id.sinergi.indicator.Measure.TRAINED;

import id.sinergi.indicator.Counts;
import id.sinergi.indicator.Indicator;
import id.sinergi.lag.Lag;
import id.sinergi.language.Texts;
import id.sinergi.period.PeriodRange;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules that hold cohorts old enough against the whole. */
final class CohortRules {

    private CohortRules() {}

    static Optional<Found> waiting(FindingCourse course, FindingEvidence evidence) {
        var here = course.in(evidence::overdue);
        double usual = share(evidence.whole().in(evidence::overdue), COHORT_PLACED, COHORT_CERTIFIED);
        double own = share(here, COHORT_PLACED, COHORT_CERTIFIED);
        long excess = Math.round((usual - own) / 100 * here.of(COHORT_CERTIFIED));
        return excess >= FEW && usual - own >= POINTS
                ? Optional.of(new Found(
                        excess, upTo(evidence.known(), evidence::overdue), null, locale -> new Object[] {
                            number(here.of(COHORT_CERTIFIED) - here.of(COHORT_PLACED), locale),
                            number(here.of(COHORT_CERTIFIED), locale),
                            number(evidence.slowest().days(), locale),
                            percent(own, locale),
                            percent(usual, locale),
                            evidence.slowest().measured() ? "" : Texts.of("finding.window", locale, Lag.ENOUGH)
                        }))
                : Optional.empty();
    }

    static Optional<Found> loss(FindingCourse course, FindingEvidence evidence) {
        Predicate<YearMonth> old = month -> evidence.slice().period().contains(month) && evidence.overdueForTest(month);
        var here = course.in(old);
        var all = evidence.whole().in(old);
        var months = upTo(evidence.slice().period(), old);
        return Stream.of(
                        lost("ASSESSED", null, months, here, all, COHORT_ASSESSED, TRAINED),
                        lost("CERTIFIED", Indicator.R_SERT, months, here, all, COHORT_CERTIFIED, COHORT_ASSESSED))
                .flatMap(Optional::stream)
                .max(Comparator.comparingLong(Found::people));
    }

    /** @param rate the indicator that is the share; null where none is */
    private static Optional<Found> lost(
            String stage,
            @Nullable Indicator rate,
            PeriodRange months,
            Counts here,
            Counts all,
            ToLongFunction<Counts> part,
            ToLongFunction<Counts> whole) {
        double own = share(here, part, whole);
        double usual = share(all, part, whole);
        long excess = Math.round((usual - own) / 100 * whole.applyAsLong(here));
        return excess >= FEW / 2 && usual - own >= POINTS
                ? Optional.of(new Found(
                        excess,
                        months,
                        rate == null ? null : new ShownFigure(rate, months, own),
                        locale -> new Object[] {
                            Texts.of("finding.stage." + stage, locale),
                            number(part.applyAsLong(here), locale),
                            number(whole.applyAsLong(here), locale),
                            percent(own, locale),
                            percent(usual, locale)
                        }))
                : Optional.empty();
    }

    /** The period up to the last month of the kind; all of it where there is none. */
    private static PeriodRange upTo(PeriodRange period, Predicate<YearMonth> which) {
        return period.months().stream()
                .filter(which)
                .max(Comparator.naturalOrder())
                .map(last -> new PeriodRange(period.from(), last))
                .orElse(period);
    }
}
