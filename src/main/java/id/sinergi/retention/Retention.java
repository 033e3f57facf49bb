package id.sinergi.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Until when the people of a batch are kept.
 *
 * @param until the last day
 * @param passed whether that day is over
 * @param moves when the day was set to another one, the first time first
 * @param ends when people of the batch were made nobody's, the first day first
 */
public record Retention(LocalDate until, boolean passed, List<Move> moves, List<End> ends) {

    public Retention {
        moves = List.copyOf(moves);
        ends = List.copyOf(ends);
    }

    /** Another day was set. */
    public record Move(LocalDate until, String by, Instant at, String reason) {}

    /** On this day so many people were made nobody's. */
    public record End(LocalDate on, int people) {}
}
