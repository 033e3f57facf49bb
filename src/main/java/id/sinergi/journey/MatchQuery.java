package id.sinergi.journey;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which placements and tests are held against the trainings, in the numbers of the database.
 *
 * @param agreement whose journeys count
 * @param regions of the people's homes: the country, provinces or regencies; people without any training are of the
 *     country alone
 * @param byRegency whether regions are told apart as regencies, else as provinces
 * @param from first day of the period
 * @param until the day after the period
 * @param sectors of the people's trainings; empty means all
 * @param destination narrows placements only
 * @param asOf the last batch that is known; null for all
 */
public record MatchQuery(
        int agreement,
        List<Integer> regions,
        boolean byRegency,
        LocalDate from,
        LocalDate until,
        List<Integer> sectors,
        @Nullable Integer centre,
        @Nullable Integer destination,
        @Nullable Integer sex,
        @Nullable Integer asOf) {

    public MatchQuery {
        regions = List.copyOf(regions);
        sectors = List.copyOf(sectors);
    }

    boolean isCountry() {
        return regions.contains(0);
    }
}
