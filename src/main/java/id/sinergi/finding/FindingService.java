package id.sinergi.finding;

import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SmallCells;
import id.sinergi.judgement.JudgedRegion;
import id.sinergi.judgement.JudgedRegions;
import id.sinergi.judgement.Judgement;
import id.sinergi.judgement.SliceTargetService;
import id.sinergi.lag.Slowest;
import id.sinergi.lag.SlowestWaits;
import id.sinergi.language.Texts;
import id.sinergi.subject.Subject;
import id.sinergi.wording.MemberNames;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * Looks at every region, sector and centre of a slice by every rule, and ranks what it finds by the people concerned. Asks
 * one question for each of the three dimensions, however many members they have.
 */
@Service
public class FindingService {

    /** For rules that wait for nobody. */
    private static final Slowest NO_WAIT = new Slowest(0, false);

    private final IndicatorService indicators;
    private final FindingCourses courses;
    private final SlowestWaits waits;
    private final SliceTargetService targets;
    private final JudgedRegions regions;
    private final MemberNames names;
    private final FindingGroups groups;
    private final OverdueActions overdue;
    private final SmallCells small;

    FindingService(
            IndicatorService indicators,
            FindingCourses courses,
            SlowestWaits waits,
            SliceTargetService targets,
            JudgedRegions regions,
            MemberNames names,
            FindingGroups groups,
            OverdueActions overdue,
            SmallCells small) {
        this.indicators = indicators;
        this.courses = courses;
        this.waits = waits;
        this.targets = targets;
        this.regions = regions;
        this.names = names;
        this.groups = groups;
        this.overdue = overdue;
        this.small = small;
    }

    /** The findings that concern most people. */
    public List<Finding> top(Slice slice, Indicator indicator, int most, Locale locale) {
        return all(slice, indicator, locale).stream().limit(most).toList();
    }

    /** All findings about the people trained and what becomes of them. */
    public List<Finding> all(Slice slice, Locale locale) {
        return all(slice, Indicator.DILATIH, locale);
    }

    /**
     * Whether the present viewer is told of regions behind their plans alone. What else there is to find tells of sectors,
     * centres and cohorts, month by month, and with that of single people.
     */
    public boolean plansOnly() {
        return small.apply();
    }

    /**
     * Actions that are overdue, then all findings about an indicator, those that concern most people first; many of the
     * same kind as one.
     */
    public List<Finding> all(Slice slice, Indicator indicator, Locale locale) {
        return Stream.concat(overdue.of(slice, locale).stream(), inFigures(slice, indicator, locale).stream())
                .toList();
    }

    private List<Finding> inFigures(Slice slice, Indicator indicator, Locale locale) {
        return indicators
                .reported(slice)
                .last(indicator)
                .map(last -> groups.of(
                        plansOnly()
                                ? behindPlans(slice, indicator, last, locale)
                                : found(slice, indicator, last, locale),
                        slice,
                        locale))
                .orElse(List.of());
    }

    private List<Finding> found(Slice slice, Indicator indicator, YearMonth last, Locale locale) {
        var ever = slice.withPeriod(IndicatorService.ALL_TIME);
        var judged = judged(slice, indicator);
        var sectors = courses.of(ever, last, Dimension.SECTOR);
        var finished = everyMonth(slice, last);
        var evidence = new FindingEvidence(
                slice,
                indicator,
                indicators.reported(slice),
                judged,
                courses.known(slice, last),
                FindingCourses.together(sectors),
                waits.toPlacement(finished),
                waits.toCertificate(finished));
        var level = JudgedRegions.level(slice);
        return Stream.of(
                        FindingCourses.withThoseWithoutAnyone(courses.of(ever, last, level), level, judged.keySet()),
                        sectors,
                        courses.of(ever, last, Dimension.CENTRE))
                .flatMap(List::stream)
                .flatMap(course -> found(course, evidence, locale))
                .toList();
    }

    /** Of the regions whose figures the viewer is told; what is hidden is held against no plan. */
    private List<Finding> behindPlans(Slice slice, Indicator indicator, YearMonth last, Locale locale) {
        var judged = judged(slice, indicator);
        var evidence = new FindingEvidence(
                slice,
                indicator,
                indicators.reported(slice),
                judged,
                courses.known(slice, last),
                FindingCourses.together(List.of()),
                NO_WAIT,
                NO_WAIT);
        return FindingCourses.withThoseWithoutAnyone(List.of(), JudgedRegions.level(slice), judged.keySet()).stream()
                .flatMap(course -> found(course, evidence, locale))
                .toList();
    }

    private Map<String, Judgement> judged(Slice slice, Indicator indicator) {
        return regions.of(slice, indicator, targets.find(slice)).stream()
                .collect(Collectors.toMap(JudgedRegion::key, JudgedRegion::judgement));
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
                found.shown(),
                List.of());
    }

    /** The same months whatever is looked at, so that waiting times are asked for once. */
    private Slice everyMonth(Slice slice, YearMonth last) {
        var trained = indicators.reported(slice).last(Indicator.DILATIH).orElse(last);
        return slice.withPeriod(courses.known(slice, trained));
    }
}
