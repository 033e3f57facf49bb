package id.sinergi.dashboard;

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
import id.sinergi.language.Dates;
import id.sinergi.language.Figures;
import id.sinergi.language.Texts;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Puts regions, sectors, centres or periods side by side; periods of different years are laid over each other. */
@Service
public class ComparisonPages {

    private static final double INDEX = 100;

    private final IndicatorService indicators;
    private final MemberNames names;
    private final SliceText text;
    private final Clock clock;

    ComparisonPages(IndicatorService indicators, MemberNames names, SliceText text, Clock clock) {
        this.indicators = indicators;
        this.names = names;
        this.text = text;
        this.clock = clock;
    }

    /** Members of the subject's dimension by their codes, each in the given slice. */
    public ComparisonPage members(Subject subject, List<String> codes, Slice slice, boolean index, Locale locale) {
        return page(
                slice,
                codes.stream()
                        .map(code -> {
                            var own = subject.of(slice, code);
                            return side(code, names.name(subject.peers(own), code, locale), own);
                        })
                        .toList(),
                index,
                locale);
    }

    /** The slice's period, the one before it and the same a year before. */
    public ComparisonPage periods(Slice slice, boolean index, Locale locale) {
        return page(
                slice,
                Stream.of(
                                slice.period(),
                                slice.period().preceding(),
                                slice.period().yearBefore())
                        .distinct()
                        .map(period -> side(period.toString(), period.label(locale), slice.withPeriod(period)))
                        .toList(),
                index,
                locale);
    }

    private ComparedSide side(String key, String name, Slice slice) {
        indicators.matrix(slice, Dimension.SECTOR, Dimension.MONTH); // the coarser answers below are summed up from it
        var totals = indicators.totals(slice);
        return new ComparedSide(key, name, slice, totals.counts(), totals.sectors());
    }

    private ComparisonPage page(Slice slice, List<ComparedSide> sides, boolean index, Locale locale) {
        return new ComparisonPage(sides, stages(slice, sides, locale), course(slice, sides, index, locale));
    }

    private GroupedChart stages(Slice slice, List<ComparedSide> sides, Locale locale) {
        return new GroupedChart(
                text.caption(
                        slice,
                        Texts.of("compare.stages.title", locale),
                        Texts.of("compare.stages.subtitle", locale),
                        alternative(sides, locale),
                        locale),
                SliceCharts.people("dashboard.measure.people", locale),
                Arrays.stream(Stage.values())
                        .map(stage -> new Category(stage.name(), Texts.of("dashboard.stage." + stage, locale)))
                        .toList(),
                sides.stream()
                        .map(side -> new Series(
                                side.key(),
                                side.name(),
                                Role.CATEGORY,
                                Arrays.stream(Stage.values())
                                        .map(stage -> Point.of(stage.name(), stage.of(side.counts())))
                                        .toList()))
                        .toList());
    }

    private LineChart course(Slice slice, List<ComparedSide> sides, boolean index, Locale locale) {
        var months = slice.period().months();
        var measure = index
                ? new Measure(Texts.of("compare.index", locale), "", ValueFormat.DECIMAL)
                : SliceCharts.people("dashboard.measure.trained", locale);
        return new LineChart(
                text.caption(
                        slice,
                        Texts.of(index ? "compare.course.index" : "compare.course.title", locale),
                        Texts.of(index ? "compare.course.index.subtitle" : "compare.course.subtitle", locale),
                        alternative(sides, locale),
                        locale),
                measure,
                months.stream()
                        .map(month -> new Category(
                                month.toString(),
                                Dates.in(locale).shortMonth(month.getMonth()),
                                Dates.in(locale).month(month.getMonth())))
                        .toList(),
                sides.stream().map(side -> line(side, months, index)).toList());
    }

    /** The side's own months at the places of the slice's, as many as there have been. */
    private Series line(ComparedSide side, List<YearMonth> places, boolean index) {
        var now = YearMonth.now(clock);
        var own = indicators.series(side.slice()).stream()
                .filter(month -> !YearMonth.parse(month.key()).isAfter(now))
                .map(MemberCounts::counts)
                .map(Counts::trained)
                .toList();
        double base = own.stream().filter(value -> value > 0).findFirst().orElse(0L);
        return new Series(
                side.key(),
                side.name(),
                Role.CATEGORY,
                IntStream.range(0, Math.min(own.size(), places.size()))
                        .mapToObj(i -> point(places.get(i).toString(), own.get(i), index, base))
                        .toList());
    }

    /** An index needs a first month with people. */
    private static Point point(String key, double value, boolean index, double base) {
        if (!index) {
            return Point.of(key, value);
        }
        return base == 0 ? Point.missing(key) : Point.of(key, INDEX * value / base);
    }

    private static String alternative(List<ComparedSide> sides, Locale locale) {
        return sides.stream()
                .map(side -> Texts.of(
                        "compare.alternative",
                        locale,
                        side.name(),
                        Figures.in(locale).number(side.counts().trained()),
                        Figures.in(locale).number(side.counts().placed())))
                .reduce((one, other) -> one + " " + other)
                .orElse(Texts.of("dashboard.nothing", locale));
    }
}
