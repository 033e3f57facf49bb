package id.sinergi.dashboard;

import id.sinergi.chart.BarChart;
import id.sinergi.chart.FunnelChart;
import id.sinergi.chart.TileMapChart;
import id.sinergi.chart.TrendChart;
import id.sinergi.indicator.Figure;
import id.sinergi.indicator.Slice;
import java.util.List;

/**
 * What the overview says of a slice.
 *
 * @param headlines the indicators that the agreement stands for
 * @param facts the other indicators
 * @param map people trained by home province
 * @param ranking provinces, or the regencies of the slice's province
 */
public record Overview(
        Slice slice,
        List<Headline> headlines,
        List<Figure> facts,
        TrendChart trend,
        FunnelChart funnel,
        TileMapChart map,
        BarChart ranking,
        BarChart destinations,
        BarChart sectors) {

    public Overview {
        headlines = List.copyOf(headlines);
        facts = List.copyOf(facts);
    }

    /** Whether there is anything to see. */
    public boolean isEmpty() {
        return headlines.stream().allMatch(headline -> headline.figure().numerator() == 0)
                && facts.stream().allMatch(fact -> fact.numerator() == 0);
    }
}
