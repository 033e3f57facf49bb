package id.sinergi.comparison;

import static id.sinergi.indicator.Measure.TRAINED;

import id.sinergi.chart.Caption;
import id.sinergi.chart.Category;
import id.sinergi.chart.GroupedChart;
import id.sinergi.chart.LineChart;
import id.sinergi.chart.Measure;
import id.sinergi.chart.Point;
import id.sinergi.chart.Role;
import id.sinergi.chart.Series;
import id.sinergi.chart.ValueFormat;
import id.sinergi.indicator.Counts;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.MemberCounts;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.Stage;
import id.sinergi.judgement.ComparedSlices;
import id.sinergi.judgement.ComparedSlices.InForce;
import id.sinergi.language.Dates;
import id.sinergi.language.Texts;
import id.sinergi.period.PeriodRange;
import id.sinergi.subject.Subject;
import id.sinergi.wording.Defined;
import id.sinergi.wording.MemberNames;
import id.sinergi.wording.SliceNames;
import id.sinergi.wording.SliceNames.Part;
import id.sinergi.wording.SliceText;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Puts regions, sectors, centres or periods side by side; periods of different years are laid over each other. */
@Service
public class ComparisonPages {

    private static final double INDEX = 100;

    /** An index of fewer people would leap with each of them. */
    private static final int LEAST_BASE = 30;

    private final IndicatorService indicators;
    private final MemberNames names;
    private final SliceNames slices;
    private final ComparedSlices comparison;
    private final SliceText text;
    private final Clock clock;

    ComparisonPages(
            IndicatorService indicators,
            MemberNames names,
            SliceNames slices,
            ComparedSlices comparison,
            SliceText text,
            Clock clock) {
        this.indicators = indicators;
        this.names = names;
        this.slices = slices;
        this.comparison = comparison;
        this.text = text;
        this.clock = clock;
    }

    /** Members of the subject's dimension by their codes, each in the given slice and held against the first. */
    public ComparisonPage members(Subject subject, List<String> codes, Slice slice, boolean index, Locale locale) {
        var sides = codes.stream()
                .map(code -> {
                    var own = subject.of(slice, code);
                    return side(code, names.name(subject.peers(own), code, locale), own);
                })
                .toList();
        var changes = sides.stream()
                .skip(1)
                .map(side -> change("compare.change.members", sides.getFirst(), side, locale))
                .toList();
        var filters = slices.filters(subject.of(slice, ""), Map.of(part(subject), named(sides)), locale);
        return page(filters, slice.period(), sides, changes, index, locale);
    }

    /** The slice's period after the one before it and the same a year before, from the earliest on. */
    public ComparisonPage periods(Slice slice, boolean index, Locale locale) {
        var sides = Stream.of(
                        slice.period(),
                        slice.period().preceding(),
                        slice.period().yearBefore())
                .distinct()
                .sorted(Comparator.comparing(PeriodRange::to).thenComparing(PeriodRange::from))
                .map(period -> side(period.toString(), period.label(locale), slice.withPeriod(period)))
                .toList();
        var last = sides.getLast();
        var changes = sides.stream()
                .filter(side -> side != last && comparison.inForce(side.slice()) == InForce.WHOLLY)
                .map(side -> change("compare.change.periods", side, last, locale))
                .toList();
        var filters = slices.filters(slice, Map.of(Part.PERIOD, named(sides)), locale);
        return page(filters, slice.period(), sides, changes, index, locale);
    }

    private static Part part(Subject subject) {
        return switch (subject) {
            case REGION -> Part.REGION;
            case SECTOR -> Part.SECTORS;
            case CENTRE -> Part.CENTRE;
            case DESTINATION -> Part.DESTINATION;
        };
    }

    private static String named(List<ComparedSide> sides) {
        return sides.stream().map(ComparedSide::name).collect(Collectors.joining(" | "));
    }

    private static ComparedChange change(String key, ComparedSide from, ComparedSide to, Locale locale) {
        return new ComparedChange(Texts.of(key, locale, from.name(), to.name()), from, to);
    }

    private ComparedSide side(String key, String name, Slice slice) {
        indicators.matrix(slice, Dimension.SECTOR, Dimension.MONTH); // the coarser answers below are summed up from it
        var totals = indicators.totals(slice);
        boolean known =
                comparison.inForce(slice) != InForce.NOT_YET || !totals.counts().equals(Counts.ZERO);
        return new ComparedSide(key, name, slice, totals.counts(), totals.sectors(), known);
    }

    private ComparisonPage page(
            String filters,
            PeriodRange period,
            List<ComparedSide> sides,
            List<ComparedChange> changes,
            boolean index,
            Locale locale) {
        return new ComparisonPage(
                filters, sides, changes, stages(filters, sides, locale), course(filters, period, sides, index, locale));
    }

    private Caption caption(String filters, List<ComparedSide> sides, String title, String subtitle, Locale locale) {
        return text.caption(
                Texts.of(title, locale),
                Texts.of(subtitle, locale),
                sides.stream().map(side -> side.inWords(locale)).collect(Collectors.joining(" ")),
                filters,
                filters,
                text.stamp(sides.getFirst().slice(), locale),
                locale);
    }

    private GroupedChart stages(String filters, List<ComparedSide> sides, Locale locale) {
        return new GroupedChart(
                caption(filters, sides, "compare.stages.title", "compare.stages.subtitle", locale),
                Defined.people("dashboard.measure.people", locale),
                Arrays.stream(Stage.values())
                        .map(stage -> new Category(stage.name(), Texts.of("dashboard.stage." + stage, locale)))
                        .toList(),
                sides.stream().map(ComparedSide::stages).toList());
    }

    /** Months of one name lie over each other; where the periods start in different months, they are counted. */
    private LineChart course(
            String filters, PeriodRange period, List<ComparedSide> sides, boolean index, Locale locale) {
        var measure = index
                ? new Measure(Texts.of("compare.index", locale), "", ValueFormat.DECIMAL)
                : Defined.people("dashboard.measure.trained", locale);
        boolean alike = sides.stream()
                        .map(side -> side.slice().period().from().getMonth())
                        .distinct()
                        .count()
                == 1;
        return new LineChart(
                caption(
                        filters,
                        sides,
                        index ? "compare.course.index" : "compare.course.title",
                        index
                                ? "compare.course.index.subtitle"
                                : alike ? "compare.course.subtitle" : "compare.course.counted.subtitle",
                        locale),
                measure,
                period.months().stream()
                        .map(month -> place(month, period, alike, locale))
                        .toList(),
                sides.stream()
                        .map(side -> line(side, period.months(), index, locale))
                        .toList());
    }

    private static Category place(YearMonth month, PeriodRange period, boolean alike, Locale locale) {
        if (alike) {
            return new Category(
                    month.toString(),
                    Dates.in(locale).shortMonth(month.getMonth()),
                    Dates.in(locale).month(month.getMonth()));
        }
        var counted = Texts.of("compare.month", locale, period.months().indexOf(month) + 1);
        return new Category(month.toString(), counted, counted);
    }

    /** The side's own months at the places of the slice's, as many as have passed under the agreement. */
    private Series line(ComparedSide side, List<YearMonth> places, boolean index, Locale locale) {
        var now = YearMonth.now(clock);
        var own = indicators.series(side.slice()).stream()
                .filter(month -> !YearMonth.parse(month.key()).isAfter(now))
                .toList();
        int first = IntStream.range(0, own.size())
                .filter(i -> own.get(i).counts().of(TRAINED) >= LEAST_BASE)
                .findFirst()
                .orElse(own.size());
        return new Series(
                side.key(),
                side.name(),
                Role.CATEGORY,
                IntStream.range(0, Math.min(own.size(), places.size()))
                        .mapToObj(i -> {
                            var key = places.get(i).toString();
                            return index ? indexed(key, own, i, first, locale) : point(key, own.get(i), side, locale);
                        })
                        .toList());
    }

    /** Carries the name of its own month, and has no value before the agreement. */
    private Point point(String key, MemberCounts own, ComparedSide side, Locale locale) {
        var month = YearMonth.parse(own.key());
        long trained = own.counts().of(TRAINED);
        if (trained == 0
                && comparison.inForce(side.slice().withPeriod(new PeriodRange(month, month))) == InForce.NOT_YET) {
            return Point.missing(key);
        }
        return Point.of(key, trained).withNote(Dates.in(locale).month(month));
    }

    /** A month against the first one that is large enough to be a base; before it there is no index. */
    private static Point indexed(String key, List<MemberCounts> own, int at, int first, Locale locale) {
        if (at < first) {
            return Point.missing(key).withNote(Texts.of("compare.index.noBase", locale, LEAST_BASE));
        }
        double base = own.get(first).counts().of(TRAINED);
        return Point.of(key, INDEX * own.get(at).counts().of(TRAINED) / base)
                .withNote(Dates.in(locale).month(YearMonth.parse(own.get(at).key())));
    }
}
