package id.sinergi.chart;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;

/** Shares of a whole as areas, for many parts. */
@JsonTypeName("treemap")
public record TreemapChart(Caption caption, Measure measure, List<Item> items) implements ItemChart {

    public TreemapChart {
        items = List.copyOf(items);
        Require.distinct(items, item -> item.point().key());
        items.forEach(item -> {
            var value = item.point().value();
            Require.that(value == null || value >= 0, "a part of a whole is not negative");
        });
    }
}
