package id.sinergi.following;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * How a follower wants to be told by mail.
 *
 * @param atOnce of each alert when it is raised
 */
public record Wishes(boolean atOnce, Digest digest) implements Serializable {

    static final Wishes USUAL = new Wishes(true, Digest.NONE);

    /** How often what turned for the worse is put together. */
    public enum Digest {
        NONE,
        /** In the morning. */
        DAILY,
        /** In the morning of each Monday. */
        WEEKLY;

        private static final int HOUR = 7;

        /** The next moment after the one given, in the office's time; null where there is none. */
        @Nullable
        Instant next(Instant after, ZoneId zone) {
            var now = after.atZone(zone);
            var today = now.truncatedTo(ChronoUnit.DAYS).withHour(HOUR);
            return switch (this) {
                case NONE -> null;
                case DAILY -> (today.isAfter(now) ? today : today.plusDays(1)).toInstant();
                case WEEKLY -> {
                    var monday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
                    yield (monday.isAfter(now) ? monday : monday.plusWeeks(1)).toInstant();
                }
            };
        }
    }
}
