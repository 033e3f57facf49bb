package id.sinergi.indicator;

import id.sinergi.journey.RecordKind;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that happens on a journey and that people are counted by: its day, whose region, centre, sector and sex it
 * counts under, and which kinds of batches can change it.
 */
enum Event {
    ENROLMENT("enrolled_on", "enrolled_", false, null, RecordKind.TRAINING),
    /** On the way out of the last training, by people who completed none. */
    DROP_OUT("dropped_out_on", "enrolled_", false, null, RecordKind.TRAINING),
    COMPLETION("trained_on", "", false, null, RecordKind.TRAINING),
    ASSESSMENT("assessed_on", "", false, null, RecordKind.TRAINING, RecordKind.CERTIFICATION),
    CERTIFICATION("certified_on", "", false, null, RecordKind.TRAINING, RecordKind.CERTIFICATION),
    CERTIFICATE("issued_on", "", false, "certificates", RecordKind.TRAINING, RecordKind.CERTIFICATION),
    PLACEMENT("placed_on", "", true, null, RecordKind.TRAINING, RecordKind.PLACEMENT);

    private final String day;
    private final String attributes;
    private final boolean destination;
    private final @Nullable String list;
    private final List<RecordKind> changedBy;

    /**
     * @param day the column of {@code journey} with its day, or the name of one day of the list
     * @param attributes what the columns of the enrolment's own attributes begin with; nothing for the journey's
     * @param destination whether it has a destination too
     * @param list the column with the days of all such events, where each one counts; null where the first one does
     */
    Event(String day, String attributes, boolean destination, @Nullable String list, RecordKind... changedBy) {
        this.day = day;
        this.attributes = attributes;
        this.destination = destination;
        this.list = list;
        this.changedBy = List.of(changedBy);
    }

    String day() {
        return day;
    }

    boolean hasDestination() {
        return destination;
    }

    boolean isChangedBy(RecordKind kind) {
        return changedBy.contains(kind);
    }

    /** The expressions for region, centre, sector, sex and destination. */
    String dimensions() {
        return "%1$sregion as region, %1$scentre as centre, %1$ssector as sector, %1$ssex as sex, %2$s as destination"
                .formatted(attributes, destination ? "destination" : "0");
    }

    /** The column of a journey without which it has no such event. */
    String marker() {
        return list == null ? day : list;
    }

    /** Whether each of several such events of a person counts. */
    boolean isList() {
        return list != null;
    }

    /** The columns of a journey that decide where the event counts. */
    Stream<String> attributes() {
        return Stream.concat(
                Stream.of("region", "centre", "sector", "sex").map(attributes::concat),
                destination ? Stream.of("destination") : Stream.empty());
    }

    /** The day of each event of a journey of this alias, as a join; empty where the journey has one at most. */
    String days(String journey) {
        return list == null ? "" : "cross join unnest(%s.%s) event(%s)".formatted(journey, list, day);
    }
}
