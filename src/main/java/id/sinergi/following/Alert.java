package id.sinergi.following;

import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Slice;
import java.io.Serializable;
import java.time.Instant;

/**
 * Something that was found about what a user follows.
 *
 * @param sentence in the reader's language
 * @param slice whose page shows its numbers
 * @param isNew whether its follower has not seen it
 * @param standing whether it is still so
 */
public record Alert(
        long id,
        AlertRule rule,
        Indicator indicator,
        String sentence,
        Slice slice,
        Instant raisedAt,
        boolean isNew,
        boolean standing)
        implements Serializable {}
