package id.sinergi.chart;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;

/** Stages of which each is reached by a part of the one before; the step's percentage stands between them. */
@JsonTypeName("funnel")
public record FunnelChart(Caption caption, Measure measure, List<Item> items) implements ItemChart {

    public FunnelChart {
        items = List.copyOf(items);
        Require.distinct(items, item -> item.point().key());
        items.forEach(item -> {
            var value = item.point().value();
            Require.that(value == null || value >= 0, "a part of a whole is not negative");
        });
    }
}
