package id.sinergi.comparison;

import id.sinergi.chart.Caption;
import id.sinergi.chart.Category;
import id.sinergi.chart.GroupedChart;
import id.sinergi.chart.LineChart;
import id.sinergi.chart.Measure;
import id.sinergi.chart.ValueFormat;
import id.sinergi.indicator.Stage;
import id.sinergi.language.Dates;
import id.sinergi.language.Texts;
import id.sinergi.period.PeriodRange;
import id.sinergi.wording.Defined;
import id.sinergi.wording.SliceText;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Draws the slices of a comparison on the same scales: their stages as groups, their months as lines. */
@Component
class ComparisonCharts {

    private final SliceText text;
    private final ComparedCourse courses;

    ComparisonCharts(SliceText text, ComparedCourse courses) {
        this.text = text;
        this.courses = courses;
    }

    GroupedChart stages(String filters, List<ComparedSide> sides, Locale locale) {
        return new GroupedChart(
                caption(filters, sides, "compare.stages.title", "compare.stages.subtitle", locale),
                Defined.people("dashboard.measure.people", locale),
                Arrays.stream(Stage.values())
                        .map(stage -> new Category(stage.name(), Texts.of("dashboard.stage." + stage, locale)))
                        .toList(),
                sides.stream().map(side -> side.stages(locale)).toList());
    }

    /** Months of one name lie over each other; where the periods start in different months, they are counted. */
    LineChart course(String filters, PeriodRange period, List<ComparedSide> sides, boolean index, Locale locale) {
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
                        subtitle(index, alike),
                        locale),
                index
                        ? new Measure(Texts.of("compare.index", locale), "", ValueFormat.DECIMAL)
                        : Defined.people("dashboard.measure.trained", locale),
                period.months().stream()
                        .map(month -> place(month, period, alike, locale))
                        .toList(),
                sides.stream()
                        .map(side -> courses.line(side, period.months(), index, locale))
                        .toList());
    }

    private static String subtitle(boolean index, boolean alike) {
        if (index) {
            return "compare.course.index.subtitle";
        }
        return alike ? "compare.course.subtitle" : "compare.course.counted.subtitle";
    }

    private static Category place(YearMonth month, PeriodRange period, boolean alike, Locale locale) {
        if (alike) {
            return new Category(
                    month.toString(),
                    Dates.in(locale).shortMonth(month.getMonth()),
                    Dates.in(locale).month(month.getMonth()));
        }
        var counted = Texts.of("compare.month", locale, ChronoUnit.MONTHS.between(period.from(), month) + 1);
        return new Category(month.toString(), counted, counted);
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
}
