package id.sinergi.dashboard;

import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Slice;
import java.io.Serializable;

/**
 * Something that deserves a look, found by a fixed rule.
 *
 * @param people how many people it concerns; the ranking
 * @param sentence what was found, with its numbers
 * @param slice the figures it was found in, narrowed to the member; the page to open is the member's
 */
public record Finding(FindingRule rule, Dimension dimension, String key, long people, String sentence, Slice slice)
        implements Serializable {

    public Subject subject() {
        return Subject.of(dimension);
    }
}
