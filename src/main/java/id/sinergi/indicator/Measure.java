package id.sinergi.indicator;

import id.sinergi.journey.RecordKind;
import id.sinergi.person.Sex;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is counted, declared once: the event whose day decides the month, and which of its people count. The
 * tables, the ledger, the answers and the description of the API follow from this list.
 *
 * <p>A measure with a second event counts the people of the first event who have reached the second one by now. Those of
 * the people who completed a training are called their cohort's.
 */
public enum Measure implements ToLongFunction<Counts> {
    ENROLLED(Event.ENROLMENT),
    TRAINED(Event.COMPLETION),
    ASSESSED(Event.ASSESSMENT),
    CERTIFIED(Event.CERTIFICATION),
    /** In certificates; all others are in people. */
    CERTIFICATES(Event.CERTIFICATE),
    PLACED(Event.PLACEMENT),
    COHORT_ASSESSED(Event.COMPLETION, Event.ASSESSMENT),
    COHORT_CERTIFIED(Event.COMPLETION, Event.CERTIFICATION),
    COHORT_PLACED(Event.COMPLETION, Event.PLACEMENT),
    DROPPED_OUT(Event.ENROLMENT, Event.DROP_OUT),
    WOMEN_TRAINED(Event.COMPLETION, List.of(Event.COMPLETION), "sex = " + Sex.P.id());

    private final Event event;
    private final List<Event> events;
    private final @Nullable String condition;

    Measure(Event event) {
        this(event, List.of(event), null);
    }

    Measure(Event event, Event reached) {
        this(event, List.of(event, reached), reached.day() + " is not null");
    }

    /** @param condition which of the people count, by the columns of {@code journey}; null for all */
    Measure(Event event, List<Event> events, @Nullable String condition) {
        this.event = event;
        this.events = events;
        this.condition = condition;
    }

    /** Its column in {@code ledger}, {@code cell} and {@code cell_past}, and part of the keys of its texts. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it can be asked for by destination; a destination narrows no other measure. */
    public boolean hasDestination() {
        return event.hasDestination();
    }

    @Override
    public long applyAsLong(Counts counts) {
        return counts.of(this);
    }

    Event event() {
        return event;
    }

    /** The last thing that has to happen for someone to count. */
    Event last() {
        return events.getLast();
    }

    /** Whether a batch of this kind can change it. */
    boolean isChangedBy(RecordKind kind) {
        return events.stream().anyMatch(one -> one.isChangedBy(kind));
    }

    /** The sum over rows of signed events. */
    String sum() {
        return condition == null ? "sum(sign)" : "coalesce(sum(sign) filter (where %s), 0)".formatted(condition);
    }

    /** The second events of the measures that count by this first one. */
    static Stream<Event> reachedFrom(Event first) {
        return all().filter(measure -> measure.event == first && measure.events.size() > 1)
                .map(measure -> measure.events.getLast());
    }

    static Stream<Measure> all() {
        return Arrays.stream(values());
    }

    /** The columns of all measures in a fixed order, separated by commas. */
    static String columns() {
        return each("%s");
    }

    /** The pattern once for the column of each measure, separated by commas. */
    public static String each(String pattern) {
        return each(pattern, ", ");
    }

    static String each(String pattern, String separator) {
        return all().map(Measure::column).map(pattern::formatted).collect(Collectors.joining(separator));
    }

    /** Changes when a measure or a waiting time is added, removed or counted by another rule. */
    public static String fingerprint() {
        var declared = Stream.concat(
                        all().map(Measure::declaration),
                        Arrays.stream(Wait.values()).map(Wait::declaration))
                .sorted()
                .collect(Collectors.joining("\n"));
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(declared.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String declaration() {
        return String.join(" | ", name(), event.day(), event.dimensions(), EventFates.journeys(event), sum());
    }
}
