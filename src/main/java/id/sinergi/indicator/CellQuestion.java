package id.sinergi.indicator;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A slice in the numbers of the database, for the regions that the viewer may see.
 *
 * @param regions region numbers that do not overlap; never empty
 * @param by what to group by
 * @param from first month as year × 100 + month
 * @param to last month
 * @param sectors empty means all
 */
record CellQuestion(
        int agreement,
        List<Integer> regions,
        Set<Dimension> by,
        int from,
        int to,
        List<Integer> sectors,
        @Nullable Integer centre,
        @Nullable Integer destination,
        @Nullable Integer sex,
        @Nullable Integer asOf) {

    CellQuestion {
        regions = List.copyOf(regions);
        by = Set.copyOf(by);
        sectors = List.copyOf(sectors);
    }

    CellQuestion withoutDestination() {
        return new CellQuestion(agreement, regions, by, from, to, sectors, centre, null, sex, asOf);
    }

    /** Whether the answer depends on this one of the four collapsible dimensions. */
    boolean needs(Dimension dimension) {
        return by.contains(dimension)
                || switch (dimension) {
                    case SECTOR -> !sectors.isEmpty();
                    case CENTRE -> centre != null;
                    case DESTINATION -> destination != null;
                    case SEX -> sex != null;
                    case MONTH, PROVINCE, REGENCY -> false;
                };
    }
}
