package id.sinergi.waiting;

import static id.sinergi.indicator.Measure.CERTIFIED;

import id.sinergi.chart.Category;
import id.sinergi.chart.ColumnChart;
import id.sinergi.chart.Point;
import id.sinergi.chart.Role;
import id.sinergi.chart.Series;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.MemberCounts;
import id.sinergi.indicator.Reported;
import id.sinergi.indicator.Slice;
import id.sinergi.language.Dates;
import id.sinergi.language.Figures;
import id.sinergi.language.Texts;
import id.sinergi.period.Granularity;
import id.sinergi.period.PeriodRange;
import id.sinergi.wording.Defined;
import id.sinergi.wording.SliceText;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Draws since when people wait: the months or quarters of their certificates. */
@Component
public class WaitingMonths {

    /** More months than these do not fit side by side. */
    private static final int MOST = 15;

    private final SliceText text;
    private final IndicatorService indicators;

    WaitingMonths(SliceText text, IndicatorService indicators) {
        this.text = text;
        this.indicators = indicators;
    }

    /** Those certified in each month or quarter, and those of them who wait. */
    ColumnChart of(Slice slice, WaitingTimes waiting, List<MemberCounts> months, Locale locale) {
        var steps = step(slice).cut(slice.period());
        var reported = indicators.reported(slice);
        var people = waiting.months();
        var certified = months.stream()
                .collect(Collectors.toMap(
                        month -> YearMonth.parse(month.key()),
                        month -> month.counts().of(CERTIFIED)));
        return new ColumnChart(
                text.caption(
                        slice,
                        Texts.of("waiting.months.title", locale),
                        Texts.of("waiting.months.subtitle." + step(slice), locale),
                        alternative(people, locale),
                        locale),
                Defined.people("waiting.people", locale),
                steps.stream().map(step -> category(step, locale)).toList(),
                List.of(
                        series(
                                "CERTIFIED",
                                Role.PREVIOUS,
                                steps,
                                reported,
                                month -> certified.getOrDefault(month, 0L),
                                locale),
                        series(
                                "WAITING",
                                Role.ACTUAL,
                                steps,
                                reported,
                                month -> people.getOrDefault(month, 0L),
                                locale)));
    }

    /** The steps of a slice: months, or quarters where there are many. */
    public static Granularity step(Slice slice) {
        return slice.period().length() > MOST ? Granularity.QUARTER : Granularity.MONTH;
    }

    /** A month without tests in any file has no column, which is not zero. */
    private static Series series(
            String key,
            Role role,
            List<PeriodRange> steps,
            Reported reported,
            ToLongFunction<YearMonth> people,
            Locale locale) {
        return new Series(
                key,
                Texts.of("waiting." + key, locale),
                role,
                steps.stream()
                        .map(step -> step.months().stream()
                                        .anyMatch(month -> reported.present(Indicator.SERTIFIKAT_ORANG, month))
                                ? Point.of(
                                        key(step),
                                        step.months().stream().mapToLong(people).sum())
                                : Point.missing(key(step)))
                        .toList());
    }

    private static String key(PeriodRange step) {
        return step.from().toString();
    }

    private static Category category(PeriodRange step, Locale locale) {
        var dates = Dates.in(locale);
        var label = step.length() == 1
                ? dates.shortMonth(step.from().getMonth())
                : dates.shortQuarter(step.from().getYear(), (step.from().getMonthValue() + 2) / 3);
        return new Category(key(step), label, step.label(locale));
    }

    private static String alternative(Map<YearMonth, Long> people, Locale locale) {
        return people.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> Texts.of(
                        "waiting.months.alternative",
                        locale,
                        Dates.in(locale).month(most.getKey()),
                        Figures.in(locale).number(most.getValue())))
                .orElse(Texts.of("waiting.nobody", locale));
    }
}
