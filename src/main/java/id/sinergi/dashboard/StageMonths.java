package id.sinergi.dashboard;

import id.sinergi.chart.ColumnChart;
import id.sinergi.chart.Point;
import id.sinergi.chart.Role;
import id.sinergi.chart.Series;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.MemberCounts;
import id.sinergi.indicator.Reported;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.Stage;
import id.sinergi.language.Figures;
import id.sinergi.language.Texts;
import id.sinergi.lens.TrendAxis;
import id.sinergi.subject.Subject;
import id.sinergi.wording.Defined;
import id.sinergi.wording.HiddenText;
import id.sinergi.wording.SliceText;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;

/** The people of a slice by month and stage; a destination has only those placed. */
@Service
public class StageMonths {

    private final IndicatorService indicators;
    private final TrendAxis axis;
    private final SliceText text;

    StageMonths(IndicatorService indicators, TrendAxis axis, SliceText text) {
        this.indicators = indicators;
        this.axis = axis;
        this.text = text;
    }

    public ColumnChart of(Subject subject, Slice slice, Locale locale) {
        var months = indicators.series(slice);
        var reported = indicators.reported(slice);
        var stages = subject == Subject.DESTINATION ? List.of(Stage.PLACED) : List.of(Stage.values());
        var series = stages.stream()
                .map(stage -> series(stage, months, slice, reported, locale))
                .toList();
        return new ColumnChart(
                text.caption(
                        slice,
                        Texts.of("focus.stages.title", locale),
                        Texts.of("focus.stages.subtitle", locale),
                        alternative(series, locale),
                        locale),
                Defined.people("dashboard.measure.people", locale),
                axis.of(slice, stages.stream().map(Stage::indicator).toList(), locale),
                series);
    }

    private static Series series(
            Stage stage, List<MemberCounts> months, Slice slice, Reported reported, Locale locale) {
        return new Series(
                stage.name(),
                Texts.of("dashboard.stage." + stage, locale),
                Role.CATEGORY,
                TrendAxis.withGaps(
                        months.stream()
                                .filter(month -> reported.present(stage.indicator(), YearMonth.parse(month.key())))
                                .map(month -> month.counts().hides(stage::of)
                                        ? HiddenText.point(month.key(), locale)
                                        : reported.running(YearMonth.parse(month.key()))
                                                ? Point.incomplete(
                                                        month.key(),
                                                        stage.of(month.counts()),
                                                        Texts.of("dashboard.trend.incomplete", locale))
                                                : Point.of(month.key(), stage.of(month.counts())))
                                .toList(),
                        slice,
                        stage.indicator(),
                        reported));
    }

    private static String alternative(List<Series> series, Locale locale) {
        return String.join(
                "; ",
                series.stream()
                        .map(stage -> stage.name() + ": "
                                + Figures.in(locale)
                                        .number(stage.points().stream()
                                                .mapToLong(point -> point.value() == null
                                                        ? 0
                                                        : point.value().longValue())
                                                .sum()))
                        .toList());
    }
}
