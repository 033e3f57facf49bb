package id.sinergi.indicator;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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

    /**
     * The same question asked by more: their answers add up to this one's, since everyone has one month and one sector
     * for each thing that is counted.
     */
    Stream<CellQuestion> finer() {
        return Stream.of(
                        EnumSet.of(Dimension.MONTH),
                        EnumSet.of(Dimension.SECTOR),
                        EnumSet.of(Dimension.MONTH, Dimension.SECTOR))
                .peek(more -> more.addAll(by))
                .filter(more -> more.size() > by.size())
                .map(more ->
                        new CellQuestion(agreement, regions, more, from, to, sectors, centre, destination, sex, asOf));
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
