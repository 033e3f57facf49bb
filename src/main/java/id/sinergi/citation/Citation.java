package id.sinergi.citation;

import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Slice;
import id.sinergi.region.RegionScope;
import java.time.Instant;
import java.util.Map;

/**
 * What the figures of a file were.
 *
 * @param slice what they are of, whatever the latest data are
 * @param scope the regions that they are of
 * @param batch the last batch that they take into account; 0 before the first
 * @param exact whether they were taken out by who may read small numbers
 * @param figures counts by indicator; what was hidden or not counted then is missing
 */
public record Citation(
        CitationCode code,
        Slice slice,
        RegionScope scope,
        int batch,
        boolean exact,
        Instant madeAt,
        Map<Indicator, Said> figures) {

    /**
     * What was said of an indicator.
     *
     * @param denominator 1 where it is a count
     */
    public record Said(long numerator, long denominator) {}

    public Citation {
        figures = Map.copyOf(figures);
    }
}
