package id.sinergi.indicator;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How new the figures are.
 *
 * @param batch the last posted batch, which is the version of the data; 0 before the first
 * @param postedAt when it was posted
 * @param dataThrough date of the latest event among the records
 * @param demo whether synthetic people are among the records
 * @param uncounted measures that were declared after the figures were counted, in their order; they have no figures yet
 */
public record Freshness(
        int batch, @Nullable Instant postedAt, @Nullable LocalDate dataThrough, boolean demo, List<Measure> uncounted)
        implements Serializable {

    /** Told to this node's application when a later batch counts, whichever node posted it. */
    public record Advanced(int batch) {}

    /** Told to all nodes' applications when figures stay as they are and something else by which they are judged does not. */
    public record Judged() {}

    public Freshness {
        uncounted = List.copyOf(uncounted);
    }
}
