package id.sinergi.indicator;

import id.sinergi.journey.JourneyQuery;
import id.sinergi.period.PeriodRange;
import id.sinergi.region.RegionCode;
import id.sinergi.region.RegionScope;
import java.time.YearMonth;
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
public record CellQuestion(
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

    private static final PeriodRange ALL_TIME = IndicatorService.ALL_TIME;

    public CellQuestion {
        regions = List.copyOf(regions);
        by = Set.copyOf(by);
        sectors = List.copyOf(sectors);
    }

    /** Whether all of its regions lie in the scope. */
    boolean isWithin(RegionScope scope) {
        return regions.stream().map(RegionCode::new).allMatch(scope::contains);
    }

    CellQuestion withoutDestination() {
        return new CellQuestion(agreement, regions, by, from, to, sectors, centre, null, sex, asOf);
    }

    /**
     * Questions whose answers add up to this one's: asked by month or sector too, of which everyone has one for each
     * thing that is counted, for the same period or for all time.
     */
    Stream<CellQuestion> finer() {
        var sameTime = Stream.of(
                        Set.of(Dimension.MONTH), Set.of(Dimension.SECTOR), Set.of(Dimension.MONTH, Dimension.SECTOR))
                .map(more -> by(more, from, to));
        var allTime = Stream.of(Set.of(Dimension.MONTH), Set.of(Dimension.MONTH, Dimension.SECTOR))
                .map(more -> by(more, number(ALL_TIME.from()), number(ALL_TIME.to())));
        return Stream.concat(sameTime, allTime).filter(finer -> !finer.equals(this));
    }

    private CellQuestion by(Set<Dimension> more, int first, int last) {
        var all = EnumSet.copyOf(more);
        all.addAll(by);
        return new CellQuestion(agreement, regions, all, first, last, sectors, centre, destination, sex, asOf);
    }

    private static int number(YearMonth month) {
        return Questions.number(month);
    }

    /** The journeys of the people who reached this stage; a destination narrows those placed only, as in every figure. */
    JourneyQuery journeys(Stage stage) {
        return new JourneyQuery(
                agreement,
                regions,
                stage.column(),
                Questions.month(from).atDay(1),
                Questions.month(to).plusMonths(1).atDay(1),
                sectors,
                centre,
                stage == Stage.PLACED ? destination : null,
                sex,
                false,
                asOf);
    }

    /** Whether the answer depends on this one of the four collapsible dimensions. */
    public boolean needs(Dimension dimension) {
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
