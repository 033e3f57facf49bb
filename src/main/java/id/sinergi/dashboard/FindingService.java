package id.sinergi.dashboard;

import id.sinergi.agreement.AgreementCatalog;
import id.sinergi.agreement.StatusScale;
import id.sinergi.indicator.CohortService;
import id.sinergi.indicator.Counts;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.Lags;
import id.sinergi.indicator.PairCounts;
import id.sinergi.indicator.Slice;
import id.sinergi.language.Texts;
import id.sinergi.period.PeriodRange;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * Looks at every region, sector and centre of a slice by every rule, and ranks what it finds by the people concerned. Asks
 * one question for each of the three dimensions, however many members they have.
 */
@Service
public class FindingService {

    private static final int DAYS_PER_MONTH = 30;

    private final IndicatorService indicators;
    private final CohortService cohorts;
    private final SliceTargetService targets;
    private final StatusScale statuses;
    private final AgreementCatalog agreements;
    private final MemberNames names;

    FindingService(
            IndicatorService indicators,
            CohortService cohorts,
            SliceTargetService targets,
            StatusScale statuses,
            AgreementCatalog agreements,
            MemberNames names) {
        this.indicators = indicators;
        this.cohorts = cohorts;
        this.targets = targets;
        this.statuses = statuses;
        this.agreements = agreements;
        this.names = names;
    }

    /** The findings that concern most people. */
    public List<Finding> top(Slice slice, int most, Locale locale) {
        return all(slice, locale).stream().limit(most).toList();
    }

    /** All findings, those that concern most people first. */
    public List<Finding> all(Slice slice, Locale locale) {
        var last = lastCompleteMonth();
        if (last.isEmpty()) {
            return List.of();
        }
        var ever = slice.withPeriod(IndicatorService.ALL_TIME);
        var sectors = courses(ever, last.get(), Dimension.SECTOR);
        var evidence = new FindingEvidence(
                slice,
                targets.find(slice),
                statuses,
                last.get(),
                together(sectors),
                slowest(slice.withPeriod(known(slice, last.get()))));
        return Stream.of(
                        courses(ever, last.get(), RegionRanking.level(slice)),
                        sectors,
                        courses(ever, last.get(), Dimension.CENTRE))
                .flatMap(List::stream)
                .flatMap(course -> Arrays.stream(FindingRule.values())
                        .flatMap(rule -> rule.look(course, evidence).stream()
                                .map(found -> finding(rule, course, found, slice, locale))))
                .sorted(Comparator.comparingLong(Finding::people)
                        .reversed()
                        .thenComparing(Finding::rule)
                        .thenComparing(Finding::dimension)
                        .thenComparing(Finding::key))
                .toList();
    }

    private Finding finding(
            FindingRule rule, FindingCourse course, FindingRule.Found found, Slice slice, Locale locale) {
        var words = found.words().apply(locale);
        var arguments = Stream.concat(
                        Stream.of(names.name(course.dimension(), course.key(), locale)), Arrays.stream(words))
                .toArray();
        return new Finding(
                rule,
                course.dimension(),
                course.key(),
                found.people(),
                Texts.of("finding." + rule, locale, arguments),
                Subject.of(course.dimension()).of(slice, course.key()));
    }

    private Optional<YearMonth> lastCompleteMonth() {
        return Optional.ofNullable(indicators.freshness().dataThrough())
                .map(day -> day.equals(YearMonth.from(day).atEndOfMonth())
                        ? YearMonth.from(day)
                        : YearMonth.from(day).minusMonths(1));
    }

    /** From the agreement's first month to the last that is over. */
    private PeriodRange known(Slice slice, YearMonth last) {
        var first = agreements
                .find(slice.agreement())
                .map(agreement -> YearMonth.from(agreement.signedOn()))
                .orElse(slice.period().from());
        return new PeriodRange(first.isAfter(last) ? last : first, last);
    }

    /** Asked for all time, so that the same answers serve every period that is chosen later. */
    private List<FindingCourse> courses(Slice ever, YearMonth last, Dimension dimension) {
        return indicators.matrix(ever, dimension, Dimension.MONTH).stream()
                .filter(pair -> !YearMonth.parse(pair.column()).isAfter(last))
                .collect(Collectors.groupingBy(PairCounts::row))
                .entrySet()
                .stream()
                .map(member -> new FindingCourse(
                        dimension,
                        member.getKey(),
                        member.getValue().stream()
                                .collect(Collectors.toMap(
                                        pair -> YearMonth.parse(pair.column()), PairCounts::counts, Counts::plus))))
                .toList();
    }

    /** Everyone has one sector, so the sectors make up the whole. */
    private static FindingCourse together(List<FindingCourse> sectors) {
        return new FindingCourse(
                Dimension.SECTOR,
                "",
                sectors.stream()
                        .flatMap(course -> course.months().entrySet().stream())
                        .collect(Collectors.toMap(month -> month.getKey(), month -> month.getValue(), Counts::plus)));
    }

    /** Where no cohort is mature yet, the time that cohorts are given to mature. */
    private int slowest(Slice known) {
        return Optional.of(cohorts.lags(known, cohorts.window()))
                .map(Lags::trainingToPlacement)
                .map(lag -> lag.p90())
                .orElse(cohorts.window() * DAYS_PER_MONTH);
    }
}
