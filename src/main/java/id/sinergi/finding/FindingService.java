package id.sinergi.finding;

import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.Slice;
import id.sinergi.judgement.JudgedRegion;
import id.sinergi.judgement.JudgedRegions;
import id.sinergi.judgement.SliceTargetService;
import id.sinergi.lag.CohortService;
import id.sinergi.lag.Lag;
import id.sinergi.lag.Lags;
import id.sinergi.language.Texts;
import id.sinergi.subject.Subject;
import id.sinergi.wording.MemberNames;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Looks at every region, sector and centre of a slice by every rule, and ranks what it finds by the people concerned. Asks
 * one question for each of the three dimensions, however many members they have.
 */
@Service
public class FindingService {

    private static final int DAYS_PER_MONTH = 30;

    private final IndicatorService indicators;
    private final FindingCourses courses;
    private final CohortService cohorts;
    private final SliceTargetService targets;
    private final JudgedRegions regions;
    private final MemberNames names;
    private final FindingGroups groups;

    FindingService(
            IndicatorService indicators,
            FindingCourses courses,
            CohortService cohorts,
            SliceTargetService targets,
            JudgedRegions regions,
            MemberNames names,
            FindingGroups groups) {
        this.indicators = indicators;
        this.courses = courses;
        this.cohorts = cohorts;
        this.targets = targets;
        this.regions = regions;
        this.names = names;
        this.groups = groups;
    }

    /** The findings that concern most people. */
    public List<Finding> top(Slice slice, Indicator indicator, int most, Locale locale) {
        return all(slice, indicator, locale).stream().limit(most).toList();
    }

    /** All findings about the people trained and what becomes of them. */
    public List<Finding> all(Slice slice, Locale locale) {
        return all(slice, Indicator.DILATIH, locale);
    }

    /** All findings about an indicator, those that concern most people first; many of the same kind as one. */
    public List<Finding> all(Slice slice, Indicator indicator, Locale locale) {
        return indicators
                .reported(slice)
                .last(indicator)
                .map(last -> groups.of(found(slice, indicator, last, locale), slice, locale))
                .orElse(List.of());
    }

    private List<Finding> found(Slice slice, Indicator indicator, YearMonth last, Locale locale) {
        var ever = slice.withPeriod(IndicatorService.ALL_TIME);
        var judged = regions.of(slice, indicator, targets.find(slice)).stream()
                .collect(Collectors.toMap(JudgedRegion::key, JudgedRegion::judgement));
        var sectors = courses.of(ever, last, Dimension.SECTOR);
        var known = courses.known(slice, last);
        var lags = lags(slice, last);
        var evidence = new FindingEvidence(
                slice,
                indicator,
                indicators.reported(slice),
                judged,
                known,
                FindingCourses.together(sectors),
                slowest(lags.trainingToPlacement()),
                slowest(lags.trainingToCertificate()));
        var level = JudgedRegions.level(slice);
        return Stream.of(
                        FindingCourses.withThoseWithoutAnyone(courses.of(ever, last, level), level, judged.keySet()),
                        sectors,
                        courses.of(ever, last, Dimension.CENTRE))
                .flatMap(List::stream)
                .flatMap(course -> found(course, evidence, locale))
                .toList();
    }

    private Stream<Finding> found(FindingCourse course, FindingEvidence evidence, Locale locale) {
        return FindingRule.of(evidence.indicator())
                .flatMap(rule -> rule.look(course, evidence).stream()
                        .map(found -> finding(rule, course, found, evidence, locale)));
    }

    private Finding finding(
            FindingRule rule, FindingCourse course, Found found, FindingEvidence evidence, Locale locale) {
        var words = found.words().apply(locale);
        var arguments = Stream.concat(
                        Stream.of(names.name(course.dimension(), course.key(), locale)), Arrays.stream(words))
                .toArray();
        return new Finding(
                rule,
                evidence.indicator(),
                course.dimension(),
                course.key(),
                found.people(),
                Texts.of("finding." + rule, locale, arguments),
                Subject.of(course.dimension())
                        .of(evidence.slice(), course.key())
                        .withPeriod(found.period()),
                List.of());
    }

    /**
     * Asked for the same months whatever is looked at, so that waiting times are asked for once; and wherever people were
     * placed, as those who wait are counted.
     */
    private Lags lags(Slice slice, YearMonth last) {
        var trained = indicators.reported(slice).last(Indicator.DILATIH).orElse(last);
        var everywhere = slice.withDestination(null);
        return cohorts.lags(everywhere.withPeriod(courses.known(slice, trained)), cohorts.window());
    }

    /** Where no cohort is mature yet, the time that cohorts are given to mature. */
    private int slowest(@Nullable Lag lag) {
        return lag == null ? cohorts.window() * DAYS_PER_MONTH : lag.p90();
    }
}
