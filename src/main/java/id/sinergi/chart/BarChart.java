package id.sinergi.chart;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;

/**
 * Horizontal bars in the order given, each with its value and note at the right, a marker for its target and a grey
 * one for its previous value.
 */
@JsonTypeName("bar")
public record BarChart(Caption caption, Measure measure, List<Item> items) implements ItemChart {

    public BarChart {
        items = List.copyOf(items);
        Require.distinct(items, item -> item.point().key());
    }
}
