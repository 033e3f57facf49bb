package id.sinergi.lens;

import id.sinergi.chart.Item;
import id.sinergi.chart.Point;
import id.sinergi.chart.Role;
import id.sinergi.choice.Scale;
import id.sinergi.indicator.Figure;
import id.sinergi.indicator.Formula;
import id.sinergi.indicator.Indicator;
import id.sinergi.judgement.JudgedRegion;
import id.sinergi.language.Figures;
import id.sinergi.language.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;

/** The one bar of the regions that have none of their own: counts and rates by their people, achievements by people and plans. */
@Component
class TogetherBar {

    private final FigurePoints figures;

    TogetherBar(FigurePoints figures) {
        this.figures = figures;
    }

    /**
     * Empty where the regions do not make up one figure: different sectors, or rates against targets.
     *
     * @param whole the people of all regions
     */
    Optional<Item> of(List<JudgedRegion> between, Scale scale, long whole, Locale locale) {
        var indicator = between.getFirst().figure().indicator();
        if (!indicator.addsUp() && (scale == Scale.ACHIEVEMENT || !indicator.isRate())) {
            return Optional.empty();
        }
        var point = scale == Scale.ACHIEVEMENT
                ? achievement(between, locale)
                : figure(between, indicator, scale, whole, locale);
        return Optional.of(
                new Item(Texts.of("dashboard.others", locale, between.size()), point.withRole(Role.PREVIOUS)));
    }

    private static Point achievement(List<JudgedRegion> between, Locale locale) {
        double actual = sum(between, region -> region.judgement().toDate().actual());
        double plan = actual + sum(between, region -> region.judgement().gap());
        return Point.of(IndicatorRanking.OTHERS, 100 * actual / plan)
                .withTarget(100)
                .withNote(Figures.in(locale).number(Math.round(actual)));
    }

    private Point figure(List<JudgedRegion> between, Indicator indicator, Scale scale, long whole, Locale locale) {
        var sum = new Figure(
                indicator,
                Math.round(sum(between, region -> region.figure().numerator())),
                Math.round(sum(between, region -> region.figure().denominator())));
        var point = figures.of(IndicatorRanking.OTHERS, sum, scale, locale);
        return scale == Scale.COUNT && indicator.formula().kind() == Formula.Kind.COUNT
                ? point.withNote(share(sum.numerator(), whole, locale))
                : point;
    }

    static String share(long part, long whole, Locale locale) {
        return whole == 0 ? "" : Figures.in(locale).percent(100.0 * part / whole);
    }

    private static double sum(List<JudgedRegion> regions, ToDoubleFunction<JudgedRegion> value) {
        return regions.stream().mapToDouble(value).sum();
    }
}
