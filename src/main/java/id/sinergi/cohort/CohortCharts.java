package id.sinergi.cohort;

import id.sinergi.chart.Category;
import id.sinergi.chart.HeatmapChart;
import id.sinergi.chart.LineChart;
import id.sinergi.chart.Measure;
import id.sinergi.chart.Point;
import id.sinergi.chart.Role;
import id.sinergi.chart.Series;
import id.sinergi.chart.ValueFormat;
import id.sinergi.indicator.Slice;
import id.sinergi.lag.Cohort;
import id.sinergi.lag.CohortGroup;
import id.sinergi.language.Figures;
import id.sinergi.language.Texts;
import id.sinergi.period.PeriodRange;
import id.sinergi.wording.SliceText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;

/**
 * Draws cohorts by the months since they finished. A month that a cohort has not lived through yet has no value, so no
 * young cohort looks worse than it is.
 */
@Service
public class CohortCharts {

    private static final int LINES = 5;

    private final SliceText text;

    CohortCharts(SliceText text) {
        this.text = text;
    }

    /** The cohort triangle: rows are cohorts, columns months since finishing, colour the share placed by then. */
    HeatmapChart triangle(Slice slice, CohortGroup whole, Locale locale) {
        var columns = columns(whole, locale);
        return new HeatmapChart(
                text.caption(
                        slice,
                        Texts.of("cohort.triangle.title", locale),
                        Texts.of("cohort.triangle.subtitle", locale),
                        alternative(whole, locale),
                        locale),
                measure(locale),
                columns,
                rows(whole, columns, locale));
    }

    /** More lines than can be told apart are left to the triangle. */
    Optional<LineChart> curves(Slice slice, CohortGroup whole, Locale locale) {
        var columns = columns(whole, locale);
        var lines = rows(whole, columns, locale);
        return lines.size() > LINES ? Optional.empty() : Optional.of(curves(slice, whole, columns, lines, locale));
    }

    private LineChart curves(
            Slice slice, CohortGroup whole, List<Category> columns, List<Series> lines, Locale locale) {
        return new LineChart(
                text.caption(
                        slice,
                        Texts.of("cohort.curves.title", locale),
                        Texts.of("cohort.curves.subtitle", locale),
                        alternative(whole, locale),
                        locale),
                measure(locale),
                columns,
                lines);
    }

    private static Measure measure(Locale locale) {
        return new Measure(Texts.of("cohort.share", locale), "", ValueFormat.PERCENT);
    }

    private static List<Category> columns(CohortGroup whole, Locale locale) {
        int months = whole.cohorts().stream()
                .mapToInt(cohort -> cohort.placedWithin().isEmpty()
                        ? 0
                        : cohort.placedWithin().lastKey())
                .max()
                .orElse(0);
        return IntStream.rangeClosed(1, Math.max(months, 12))
                .mapToObj(month -> new Category(
                        String.valueOf(month), String.valueOf(month), Texts.of("cohort.month", locale, month)))
                .toList();
    }

    private static List<Series> rows(CohortGroup whole, List<Category> columns, Locale locale) {
        return whole.cohorts().stream()
                .filter(cohort -> cohort.trained() > 0)
                .map(cohort -> new Series(
                        cohort.finished().from().toString(),
                        name(cohort.finished(), locale),
                        Role.CATEGORY,
                        columns.stream()
                                .map(column -> point(cohort, column.key()))
                                .toList()))
                .toList();
    }

    static String name(PeriodRange finished, Locale locale) {
        return finished.label(locale);
    }

    private static Point point(Cohort cohort, String month) {
        int window = Integer.parseInt(month);
        return cohort.mature(window)
                ? Point.of(month, 100.0 * cohort.placedWithin(window) / cohort.trained())
                : Point.missing(month);
    }

    private static String alternative(CohortGroup whole, Locale locale) {
        var figures = Figures.in(locale);
        return whole.cohorts().stream()
                .filter(cohort -> cohort.trained() > 0 && cohort.age() > 0)
                .findFirst()
                .map(cohort -> Texts.of(
                        "cohort.triangle.alternative",
                        locale,
                        name(cohort.finished(), locale),
                        figures.number(cohort.trained()),
                        figures.percent(100.0 * cohort.placedWithin(Math.min(12, cohort.age())) / cohort.trained()),
                        Math.min(12, cohort.age())))
                .orElse(Texts.of("dashboard.nothing", locale));
    }
}
