package id.sinergi.indicator;

import id.sinergi.journey.RecordKind;
import java.util.List;
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

    /** Persons' journeys before the batch with sign -1 and those after it with sign 1, a row for each event. */
    String journeys() {
        return list == null
                ? "(select -1 as sign, b.* from journey_before b union all select 1, a.* from journey_after a) j"
                : """
                  (select -1 as sign, b.* from journey_before b where %1$s is not null
                   union all select 1, a.* from journey_after a where %1$s is not null) j
                  cross join unnest(j.%1$s) event(%2$s)""".formatted(list, day);
    }
}
