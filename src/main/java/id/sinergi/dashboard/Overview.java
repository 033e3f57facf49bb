package id.sinergi.dashboard;

import id.sinergi.chart.BarChart;
import id.sinergi.chart.ChartDescription;
import id.sinergi.chart.FunnelChart;
import id.sinergi.chart.TileMapChart;
import id.sinergi.choice.IndicatorChoice;
import id.sinergi.indicator.Figure;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Reported;
import id.sinergi.indicator.Slice;
import id.sinergi.statistics.PublishedContext;
import id.sinergi.wording.DataUntil;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the overview says of a slice.
 *
 * @param verdict what is behind its plan and what is on track; empty where nothing can be judged
 * @param headlines the indicators that the agreement stands for
 * @param facts the other indicators
 * @param young what the certification rate includes that is too young to judge; empty where it does not
 * @param trend the course of the chosen indicator
 * @param map the same by home province
 * @param ranking of provinces by it, or of the regencies of the slice's province
 * @param published what was published of the placements that the slice is a part of; null where nothing was
 * @param reported which months each source has sent
 */
public record Overview(
        Slice slice,
        IndicatorChoice choice,
        String verdict,
        List<Headline> headlines,
        List<Figure> facts,
        String young,
        ChartDescription trend,
        FunnelChart funnel,
        TileMapChart map,
        BarChart ranking,
        BarChart destinations,
        BarChart sectors,
        @Nullable PublishedContext published,
        Reported reported) {

    public Overview {
        headlines = List.copyOf(headlines);
        facts = List.copyOf(facts);
    }

    /** Whether more people were tested in the period than trained: some were trained before it. */
    public boolean isTestedMoreThanTrained() {
        return people(facts.stream(), Indicator.DIUJI)
                > people(headlines.stream().map(Headline::figure), Indicator.DILATIH);
    }

    private static long people(Stream<Figure> figures, Indicator indicator) {
        return figures.filter(figure -> figure.indicator().equals(indicator) && !figure.hidden())
                .mapToLong(Figure::numerator)
                .sum();
    }

    /** How far the data of an indicator reach in the period. */
    public String until(Indicator indicator, Locale locale) {
        return DataUntil.of(reported.within(indicator, slice.period()).orElse(null), locale);
    }

    /** Whether there is anything to see. */
    public boolean isEmpty() {
        return headlines.stream().allMatch(Headline::isNothing)
                && facts.stream().allMatch(fact -> !fact.hidden() && fact.numerator() == 0);
    }
}
