package id.sinergi.dashboard;

import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Figure;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorFigures;
import id.sinergi.indicator.IndicatorFigures.Pair;
import id.sinergi.indicator.Slice;
import id.sinergi.judgement.JudgedRegions;
import id.sinergi.judgement.Judgement;
import id.sinergi.judgement.SliceTargets;
import id.sinergi.lens.Ripeness;
import id.sinergi.wording.MemberNames;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Makes the table of all regions against their targets, for screens and files. */
@Service
public class RegionTables {

    private final IndicatorFigures figures;
    private final JudgedRegions regions;
    private final MemberNames names;
    private final Ripeness ripeness;

    RegionTables(IndicatorFigures figures, JudgedRegions regions, MemberNames names, Ripeness ripeness) {
        this.figures = figures;
        this.regions = regions;
        this.names = names;
        this.ripeness = ripeness;
    }

    /** Those missing most people first. */
    public RegionTable of(Slice slice, Indicator indicator, SliceTargets targets, Locale locale) {
        var level = JudgedRegions.level(slice);
        var courses = courses(slice, indicator, level);
        var rows = regions.of(slice, indicator, targets).stream()
                .map(region -> new RegionTable.Row(
                        region.key(),
                        names.name(level, region.key(), locale),
                        region.complete(),
                        region.judgement(),
                        course(indicator, slice, targets, courses.getOrDefault(region.key(), Map.of()))))
                .sorted((one, other) -> Double.compare(
                        one.beyond().orElse(Double.MAX_VALUE), other.beyond().orElse(Double.MAX_VALUE)))
                .toList();
        return new RegionTable(
                indicator,
                level,
                rows,
                judgement(slice, indicator, targets),
                indicator == Indicator.R_SERT ? ripeness.sentence(slice, locale) : "");
    }

    private Judgement judgement(Slice slice, Indicator indicator, SliceTargets targets) {
        var complete = targets.judged(indicator).map(months -> figures.total(slice.withPeriod(months), indicator));
        var value = complete.map(Figure::value).orElse(OptionalDouble.empty());
        if (complete.filter(Figure::hidden).isPresent()) {
            return targets.untold(indicator);
        }
        return value.isPresent() || complete.isEmpty()
                ? targets.judge(indicator, value.orElse(0))
                : targets.unjudged(indicator, 0);
    }

    /** By member and month; only what adds up over months has a course of amounts. */
    private Map<String, Map<String, Figure>> courses(Slice slice, Indicator indicator, Dimension level) {
        return !indicator.addsUp()
                ? Map.of()
                : figures.pairs(slice, indicator, level, Dimension.MONTH).stream()
                        .collect(Collectors.groupingBy(
                                Pair::row, Collectors.toMap(Pair::column, Pair::figure, (one, other) -> one)));
    }

    private static List<Headline.Month> course(
            Indicator indicator, Slice slice, SliceTargets targets, Map<String, Figure> months) {
        var nobody = IndicatorFigures.nobody(indicator);
        return !indicator.addsUp()
                ? List.of()
                : slice.period().months().stream()
                        .filter(month -> targets.reported().complete(indicator, month))
                        .map(YearMonth::toString)
                        .filter(month -> !months.getOrDefault(month, nobody).hidden())
                        .map(month -> new Headline.Month(
                                month, months.getOrDefault(month, nobody).numerator()))
                        .toList();
    }
}
