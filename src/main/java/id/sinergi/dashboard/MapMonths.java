package id.sinergi.dashboard;

import id.sinergi.chart.Point;
import id.sinergi.chart.Role;
import id.sinergi.chart.Series;
import id.sinergi.chart.TileMapChart;
import id.sinergi.indicator.Counts;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.Measure;
import id.sinergi.indicator.PairCounts;
import id.sinergi.indicator.Slice;
import id.sinergi.language.Dates;
import id.sinergi.language.Texts;
import id.sinergi.region.RegionCatalog;
import id.sinergi.region.RegionCode;
import id.sinergi.wording.HiddenText;
import id.sinergi.wording.SliceText;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * The map of a slice month by month, each a layer of one map with a shared scale of colours. Months without data, and the
 * one that is not over, are no layers.
 */
@Service
public class MapMonths {

    private final IndicatorService indicators;
    private final RegionCatalog regions;
    private final SliceText text;

    MapMonths(IndicatorService indicators, RegionCatalog regions, SliceText text) {
        this.indicators = indicators;
        this.regions = regions;
        this.text = text;
    }

    /** The months that the map has, from the first; one or none is no course. */
    public List<YearMonth> months(Slice slice) {
        var reported = indicators.reported(slice);
        return slice.period().months().stream()
                .filter(month -> reported.complete(Indicator.DILATIH, month))
                .toList();
    }

    /**
     * @param whole the map of the whole period, whose places and gaps each month has too
     */
    public TileMapChart of(TileMapChart whole, Slice slice, Locale locale) {
        var trained = trained(slice);
        var places = whole.layers().getFirst().points();
        var layers = months(slice).stream()
                .map(month -> new Series(
                        month.toString(),
                        Dates.in(locale).month(month),
                        Role.ACTUAL,
                        places.stream()
                                .map(place -> at(place, trained.getOrDefault(month.toString(), Map.of()), locale))
                                .toList()))
                .toList();
        var caption = text.caption(
                slice,
                Texts.of("dashboard.map.months", locale),
                Texts.of("dashboard.map.months.subtitle", locale),
                whole.caption().alternative(),
                locale);
        return new TileMapChart(caption, whole.measure(), whole.places(), layers, List.of(), whole.selected());
    }

    /** By month and province; what the viewer does not see stays as it is on the whole map. */
    private static Point at(Point place, Map<RegionCode, Counts> trained, Locale locale) {
        if (place.state() == Point.State.MISSING) {
            return place;
        }
        var counts = trained.getOrDefault(RegionCode.of(place.key()), Counts.ZERO);
        return counts.isHidden(Measure.TRAINED)
                ? HiddenText.point(place.key(), locale)
                : Point.of(place.key(), counts.of(Measure.TRAINED));
    }

    private Map<String, Map<RegionCode, Counts>> trained(Slice slice) {
        return indicators.matrix(slice, Dimension.PROVINCE, Dimension.MONTH).stream()
                .collect(Collectors.groupingBy(
                        pair -> pair.column(),
                        Collectors.toMap(
                                pair -> regions.province(RegionCode.of(pair.row()), slice.boundaries()),
                                PairCounts::counts,
                                Counts::plus)));
    }
}
