package id.sinergi.chart;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.io.Serializable;
import java.util.List;

/**
 * Before and after of each item on one line. A selection carries the item's key.
 *
 * @param before name of the earlier state
 * @param after name of the later state
 */
@JsonTypeName("dumbbell")
public record DumbbellChart(Caption caption, Measure measure, String before, String after, List<Change> changes)
        implements ChartDescription {

    /** One item's two values. */
    public record Change(String key, String label, double before, double after) implements Serializable {

        public Change {
            Require.text(key, "a change needs a key");
            Require.text(label, "a change needs a label");
            Require.finite(before);
            Require.finite(after);
        }
    }

    public DumbbellChart {
        changes = List.copyOf(changes);
        Require.distinct(changes, Change::key);
    }

    @Override
    public boolean contains(String key, String series) {
        return series.isEmpty()
                && changes.stream().anyMatch(change -> change.key().equals(key));
    }
}
