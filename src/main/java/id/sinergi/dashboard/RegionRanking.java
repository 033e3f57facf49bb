package id.sinergi.dashboard;

import static id.sinergi.indicator.Measure.TRAINED;

import id.sinergi.agreement.Achievement;
import id.sinergi.agreement.Status;
import id.sinergi.agreement.StatusScale;
import id.sinergi.chart.BarChart;
import id.sinergi.chart.Item;
import id.sinergi.chart.Measure;
import id.sinergi.chart.Point;
import id.sinergi.chart.Role;
import id.sinergi.chart.ValueFormat;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.MemberCounts;
import id.sinergi.indicator.Slice;
import id.sinergi.language.Figures;
import id.sinergi.language.Texts;
import id.sinergi.region.RegionCode;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Ranks the regions inside a slice's region: those with the largest targets by achievement, or by people trained where no
 * targets are set.
 */
@Service
public class RegionRanking {

    private static final int SHOWN = 14;

    private final IndicatorService indicators;
    private final StatusScale statuses;
    private final SliceCharts charts;
    private final SliceText text;
    private final MemberNames names;

    RegionRanking(
            IndicatorService indicators, StatusScale statuses, SliceCharts charts, SliceText text, MemberNames names) {
        this.indicators = indicators;
        this.statuses = statuses;
        this.charts = charts;
        this.text = text;
        this.names = names;
    }

    /** One region against its target. */
    private record Achieved(String key, long trained, Achievement achievement) {

        double percent() {
            return achievement.percent().orElseThrow();
        }

        BigDecimal target() {
            return Objects.requireNonNull(achievement.target());
        }
    }

    public BarChart of(Slice slice, SliceTargets targets, Locale locale) {
        var dimension = level(slice);
        var achieved = indicators.breakdown(slice, dimension).stream()
                .flatMap(member -> achieved(member, slice, targets).stream())
                .sorted(Comparator.comparing(Achieved::target).reversed())
                .limit(SHOWN)
                .sorted(Comparator.comparingDouble(Achieved::percent).reversed())
                .toList();
        return achieved.isEmpty()
                ? charts.ranking(slice, dimension, "dashboard.ranking." + dimension, TRAINED, SHOWN, locale)
                : byAchievement(slice, dimension, achieved, locale);
    }

    /** Provinces of the country, regencies of anything smaller. */
    public static Dimension level(Slice slice) {
        return slice.region().isCountry() ? Dimension.PROVINCE : Dimension.REGENCY;
    }

    private static Optional<Achieved> achieved(MemberCounts member, Slice slice, SliceTargets targets) {
        long trained = member.counts().of(TRAINED);
        return targets.of(Indicator.DILATIH, RegionCode.of(member.key()), slice.period())
                .filter(target -> target.compareTo(BigDecimal.ZERO) > 0)
                .map(target -> new Achieved(
                        member.key(), trained, new Achievement(trained, target, Achievement.Direction.HIGHER)));
    }

    private BarChart byAchievement(Slice slice, Dimension dimension, List<Achieved> achieved, Locale locale) {
        var figures = Figures.in(locale);
        var best = achieved.getFirst();
        var last = achieved.getLast();
        return new BarChart(
                text.caption(
                        slice,
                        Texts.of("dashboard.achievement." + dimension + ".title", locale),
                        Texts.of("dashboard.achievement.subtitle", locale, achieved.size()),
                        Texts.of(
                                "dashboard.achievement.alternative",
                                locale,
                                names.name(dimension, best.key(), locale),
                                figures.percent(best.percent()),
                                names.name(dimension, last.key(), locale),
                                figures.percent(last.percent())),
                        locale),
                new Measure(Texts.of("dashboard.measure.achievement", locale), "", ValueFormat.PERCENT),
                achieved.stream().map(one -> item(one, dimension, locale)).toList());
    }

    private Item item(Achieved one, Dimension dimension, Locale locale) {
        var point = Point.of(one.key(), one.percent())
                .withTarget(100)
                .withNote(Figures.in(locale).number(one.trained()));
        return new Item(
                names.name(dimension, one.key(), locale),
                statuses.of(one.achievement()) == Status.CRITICAL ? point.withRole(Role.BAD) : point);
    }
}
