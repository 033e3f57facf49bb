package id.sinergi.indicator;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes what became of each person's event with a batch: the number of a {@link Cause}, or null where somebody is counted
 * for the first time, so that the event's month decides.
 */
final class EventFates {

    private final Event event;

    private EventFates(Event event) {
        this.event = event;
    }

    /**
     * Persons' journeys before the batch with sign -1 and those after it with sign 1, a row for each event with its {@code
     * fate}.
     */
    static String journeys(Event event) {
        var fates = new EventFates(event);
        return "(%s union all %s) j %s"
                .formatted(
                        fates.side(-1, "from journey_before b", "left join journey_after a"),
                        fates.side(1, "from journey_after a", "left join journey_before b"),
                        event.days("j"))
                .strip();
    }

    private String side(int sign, String fromOwn, String joinOther) {
        var own = sign < 0 ? "b" : "a";
        var other = sign < 0 ? "a" : "b";
        return """
               select %1$d as sign, %2$s.*, case
                   when %3$s.%4$s is null then %5$s
                   when %6$s then %7$s
                   when t.revised then %8$d
                   else %9$s end as fate
               %10$s join touched_person t using (person) %11$s using (agreement, person)
               where %2$s.%4$s is not null""".formatted(
                        sign,
                        own,
                        other,
                        event.marker(),
                        sign > 0 ? "null" : gone(),
                        unmoved(),
                        stayed(),
                        Cause.CORRECTED.id(),
                        event.isList() ? "null" : Cause.MOVED.id(),
                        fromOwn,
                        joinOther);
    }

    private static String gone() {
        return "case when t.revised then %d else %d end".formatted(Cause.WITHDRAWN.id(), Cause.MOVED.id());
    }

    /** Whether the event is as it was, or the days of all such events are. */
    private String unmoved() {
        return event.isList()
                ? same(Stream.of(event.marker()))
                : same(Stream.concat(Stream.of(event.day()), event.attributes()));
    }

    /** Of an event that is as it was: whether the person came to be counted among those who reached another one. */
    private String stayed() {
        if (event.isList()) {
            return "case when %s then %d when t.revised then %d else %d end"
                    .formatted(same(event.attributes()), Cause.NEW.id(), Cause.CORRECTED.id(), Cause.MOVED.id());
        }
        var gained = Measure.reachedFrom(event)
                .map(reached -> "num_nonnulls(a.%1$s) - num_nonnulls(b.%1$s)".formatted(reached.day()))
                .collect(Collectors.joining(" + "));
        return gained.isEmpty()
                ? String.valueOf(Cause.NEW.id())
                : "case when %s >= 0 then %d else %s end".formatted(gained, Cause.NEW.id(), gone());
    }

    private static String same(Stream<String> columns) {
        return columns.map(column -> "b.%1$s is not distinct from a.%1$s".formatted(column))
                .collect(Collectors.joining(" and "));
    }
}
