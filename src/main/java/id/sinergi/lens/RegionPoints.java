package id.sinergi.lens;

import id.sinergi.agreement.Status;
import id.sinergi.chart.Point;
import id.sinergi.chart.Role;
import id.sinergi.choice.Scale;
import id.sinergi.indicator.Dimension;
import id.sinergi.judgement.JudgedRegion;
import id.sinergi.judgement.Judgement;
import id.sinergi.judgement.StatusRoles;
import id.sinergi.language.Texts;
import id.sinergi.wording.HiddenText;
import id.sinergi.wording.MemberNames;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Writes regions on a scale as points of a chart. */
@Component
class RegionPoints {

    private static final double WHOLE = 100;

    private final FigurePoints figures;
    private final MemberNames names;

    RegionPoints(FigurePoints figures, MemberNames names) {
        this.figures = figures;
        this.names = names;
    }

    /** With the signs of a map, which tell all statuses apart, and the targets of the whole period. */
    List<Point> signed(List<JudgedRegion> regions, Scale scale, Locale locale) {
        return regions.stream()
                .map(region -> of(region, scale, StatusRoles::sign, locale))
                .toList();
    }

    /** With the colours of bars. */
    Point coloured(JudgedRegion region, Scale scale, Locale locale) {
        return of(region, scale, StatusRoles::colour, locale);
    }

    private Point of(JudgedRegion region, Scale scale, Function<Status, Role> look, Locale locale) {
        var judgement = region.judgement();
        var target = judgement.target();
        if (scale == Scale.ACHIEVEMENT) {
            return achievement(region, look, locale);
        }
        var point = figures.of(region.key(), region.figure(), scale, locale);
        if (target == null || target.signum() <= 0) {
            return point;
        }
        var judged = point.withRole(look.apply(judgement.status()));
        return scale == Scale.own(region.figure().indicator()) ? judged.withTarget(target.doubleValue()) : judged;
    }

    /** In percent of the plan; of a region without one that there is none. */
    private static Point achievement(JudgedRegion region, Function<Status, Role> look, Locale locale) {
        var judgement = region.judgement();
        var percent = judgement.percent();
        if (region.complete().hidden()) {
            return HiddenText.point(region.key(), locale);
        }
        if (percent.isEmpty()) {
            return Point.missing(region.key()).withNote(Texts.of(unjudged(judgement), locale));
        }
        return Point.of(region.key(), percent.getAsDouble())
                .withTarget(WHOLE)
                .withRole(look.apply(judgement.status()))
                .withNote(IndicatorWords.plain(region.complete(), locale));
    }

    private static String unjudged(Judgement judgement) {
        return judgement.target() == null ? "lens.noTarget" : "lens.notYet";
    }

    /** Empty where there is none to compare, also of what is hidden. */
    OptionalDouble value(JudgedRegion region, Scale scale) {
        if (region.figure().hidden() && scale != Scale.ACHIEVEMENT) {
            return OptionalDouble.empty();
        }
        if (scale == Scale.ACHIEVEMENT) {
            return region.judgement().percent();
        }
        return scale == Scale.RATE && figures.isSmall(region.figure())
                ? OptionalDouble.empty()
                : scale == Scale.RATE
                        ? region.figure().value()
                        : OptionalDouble.of(region.figure().numerator());
    }

    String name(JudgedRegion region, Locale locale) {
        return names.name(level(region), region.key(), locale);
    }

    static Dimension level(JudgedRegion region) {
        return region.key().contains(".") ? Dimension.REGENCY : Dimension.PROVINCE;
    }
}
