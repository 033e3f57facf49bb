package id.sinergi.indicator;

import java.util.List;

/**
 * The one door to every figure of the programme. Each answer covers only what the present viewer may see of the slice;
 * without a scope there are no figures. A code that does not exist answers with nothing.
 */
public interface IndicatorService {

    Totals totals(Slice slice);

    /** One entry for each month of the slice's period, in order, months without events included. */
    List<MemberCounts> series(Slice slice);

    /** Members with at least one count, in the order of their keys; by destination, placements only. */
    List<MemberCounts> breakdown(Slice slice, Dimension dimension);

    /** Pairs with at least one count, in the order of row and column. */
    List<PairCounts> matrix(Slice slice, Dimension rows, Dimension columns);

    Freshness freshness();

    /** The last batch of each of the latest days on which something was posted, the newest day first. */
    List<PostingDay> postingDays();
}
