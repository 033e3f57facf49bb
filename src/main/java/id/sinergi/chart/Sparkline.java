package id.sinergi.chart;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;

/** A word-sized course without axes, title or menu; its text alternative is read instead. */
@JsonTypeName("sparkline")
public record Sparkline(Caption caption, Measure measure, List<Category> categories, Series series)
        implements ChartDescription {

    public Sparkline {
        categories = List.copyOf(categories);
        Require.points(categories, List.of(series));
    }

    @Override
    public boolean contains(String key, String seriesKey) {
        return series.key().equals(seriesKey) && series.shows(key);
    }
}
