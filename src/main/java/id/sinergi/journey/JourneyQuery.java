package id.sinergi.journey;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which journeys are read, in the numbers of the database.
 *
 * @param regions regencies of the journey's training
 * @param day the column of {@code journey} that orders them and lies in the period
 * @param from first day of the period
 * @param until the day after the period
 * @param sectors empty means all
 * @param waiting whether only those are read who wait for a placement
 * @param asOf the last batch that is known; null for all
 */
public record JourneyQuery(
        int agreement,
        List<Integer> regions,
        String day,
        LocalDate from,
        LocalDate until,
        List<Integer> sectors,
        @Nullable Integer centre,
        @Nullable Integer destination,
        @Nullable Integer sex,
        boolean waiting,
        @Nullable Integer asOf) {

    public JourneyQuery {
        regions = List.copyOf(regions);
        sectors = List.copyOf(sectors);
    }

    /** The same of those alone who wait for a placement. */
    public JourneyQuery ofThoseWaiting() {
        return new JourneyQuery(agreement, regions, day, from, until, sectors, centre, destination, sex, true, asOf);
    }
}
