package id.sinergi.briefing;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a briefing is sent, and to whom.
 *
 * @param id 0 for a new one
 * @param day 1 to 7 from Monday, or day of the month up to 28
 * @param hour of the office's clock
 * @param recipients names of users
 * @param dueAt null where nothing is to be sent yet
 * @param failures mails in a row that could not be sent
 */
public record Schedule(
        int id,
        String owner,
        int briefing,
        Rhythm rhythm,
        int day,
        int hour,
        List<String> recipients,
        @Nullable Instant dueAt,
        int failures,
        boolean paused)
        implements Serializable {

    public Schedule {
        recipients = List.copyOf(recipients);
        if (day < 1 || day > (rhythm == Rhythm.WEEKLY ? 7 : 28) || hour < 0 || hour > 23) {
            throw new IllegalArgumentException("No such day or hour: " + day + " " + hour);
        }
    }
}
