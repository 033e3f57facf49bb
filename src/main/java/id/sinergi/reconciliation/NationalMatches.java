package id.sinergi.reconciliation;

import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.Questions;
import id.sinergi.indicator.Slice;
import id.sinergi.journey.Match;
import id.sinergi.journey.MatchCount;
import id.sinergi.journey.RecordKind;
import id.sinergi.lag.CohortService;
import id.sinergi.period.PeriodRange;
import id.sinergi.region.CurrentScope;
import id.sinergi.region.RegionCode;
import id.sinergi.security.WholeCountry;
import id.sinergi.suppress.NationalSteps;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * What may be told to viewers who may read no records: the whole country's numbers of a period, all or none of them. Of
 * regions, destinations and other parts they are told nothing that is not an indicator.
 */
@Component
class NationalMatches {

    /** Of each kind those counted, those of others and those of nobody. */
    private static final int GROUPS = 3;

    private final Matches matches;
    private final CertifiedAnswers certified;
    private final NationalSteps steps;
    private final WholeCountry whole;
    private final CurrentScope scope;
    private final Questions questions;
    private final CohortService cohorts;

    NationalMatches(
            Matches matches,
            CertifiedAnswers certified,
            NationalSteps steps,
            WholeCountry whole,
            CurrentScope scope,
            Questions questions,
            CohortService cohorts) {
        this.matches = matches;
        this.certified = certified;
        this.steps = steps;
        this.whole = whole;
        this.scope = scope;
        this.questions = questions;
        this.cohorts = cohorts;
    }

    /** The counts of the slice's months; empty where they may not be told. */
    Optional<List<MatchCount>> counts(Slice slice) {
        if (!isCountry(slice)) {
            return Optional.empty();
        }
        var months = whole.call(() -> matches.months(slice.withPeriod(IndicatorService.ALL_TIME)));
        var numbers = new TreeMap<YearMonth, long[]>();
        months.forEach(count -> numbers.computeIfAbsent(
                                Questions.month(count.key()), month -> new long[GROUPS * RecordKind.values().length])[
                        place(count)] +=
                count.records());
        return steps.tells(numbers, slice.period())
                ? Optional.of(months.stream()
                        .filter(count -> slice.period().contains(Questions.month(count.key())))
                        .toList())
                : Optional.empty();
    }

    private static int place(MatchCount count) {
        int group = count.match() == Match.COUNTED ? 0 : count.match().isUnmatched() ? 1 : 2;
        return GROUPS * count.kind().ordinal() + group;
    }

    /** Those certified and never placed; empty where they may not be told. */
    Optional<NeverPlaced> neverPlaced(Slice slice, LocalDate until) {
        if (!isCountry(slice)) {
            return Optional.empty();
        }
        var months = months(slice);
        var ripe = Ripe.of(slice.period(), until, cohorts.window(slice.agreement()));
        return steps.tells(months, slice.period())
                        && ripe.map(period -> steps.tells(months, period)).orElse(true)
                ? Optional.of(new NeverPlaced(
                        sum(months, slice.period(), 0) + sum(months, slice.period(), 1),
                        sum(months, slice.period(), 0),
                        ripe.map(period -> sum(months, period, 0)).orElse(0L),
                        cohorts.window(slice.agreement()),
                        until))
                : Optional.empty();
    }

    /** By month those never placed, and the others. */
    private SortedMap<YearMonth, long[]> months(Slice slice) {
        var numbers = new TreeMap<YearMonth, long[]>();
        var question = whole.call(() -> questions.of(slice, Set.of()));
        if (question != null) {
            certified
                    .of(question.agreement())
                    .forEach(month -> numbers.put(
                            Questions.month(month.month()),
                            new long[] {month.waiting(), month.certified() - month.waiting()}));
        }
        return numbers;
    }

    private static long sum(SortedMap<YearMonth, long[]> months, PeriodRange period, int number) {
        return months.entrySet().stream()
                .filter(month -> period.contains(month.getKey()))
                .mapToLong(month -> month.getValue()[number])
                .sum();
    }

    private boolean isCountry(Slice slice) {
        return scope.under(slice.agreement()).contains(RegionCode.INDONESIA)
                && slice.region().isCountry()
                && slice.sectors().isEmpty()
                && slice.centre() == null
                && slice.destination() == null
                && slice.sex() == null
                && slice.asOf() == null;
    }
}
