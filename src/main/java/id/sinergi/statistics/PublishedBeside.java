package id.sinergi.statistics;

import java.io.Serializable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was published of the placements of exactly one period, each in its latest vintage.
 *
 * @param whole of the slice itself; null where nothing was
 * @param nearest the same of the last whole year before the period's end where nothing was of itself
 * @param provinces by their codes, where the slice is of the whole country
 * @param destinations by their codes, likewise
 */
public record PublishedBeside(
        @Nullable PublishedFigure whole,
        @Nullable PublishedContext nearest,
        Map<String, PublishedFigure> provinces,
        Map<String, PublishedFigure> destinations)
        implements Serializable {

    public static final PublishedBeside NOTHING = new PublishedBeside(null, null, Map.of(), Map.of());

    public PublishedBeside {
        provinces = Map.copyOf(provinces);
        destinations = Map.copyOf(destinations);
    }
}
