package id.sinergi.briefing;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** When a briefing is sent. */
public enum Rhythm {
    WEEKLY,
    MONTHLY,
    /** Some time after data were posted and no further posting followed. */
    NEW_DATA;

    /**
     * The next moment after the one given, in the office's time; null where only an event brings it.
     *
     * @param day 1 to 7 from Monday, or a day of the month
     */
    @Nullable
    Instant next(Instant after, int day, int hour, ZoneId zone) {
        var now = after.atZone(zone);
        var today = now.truncatedTo(ChronoUnit.DAYS).withHour(hour);
        return switch (this) {
            case NEW_DATA -> null;
            case WEEKLY -> {
                var next = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(day)));
                yield (next.isAfter(now) ? next : next.plusWeeks(1)).toInstant();
            }
            case MONTHLY -> {
                var next = today.withDayOfMonth(day);
                yield (next.isAfter(now) ? next : next.plusMonths(1)).toInstant();
            }
        };
    }
}
