package id.sinergi.indicator;

import id.sinergi.period.PeriodRange;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one door to every figure of the programme. Each answer covers only what the present viewer may see of the slice;
 * without a scope there are no figures. A code that does not exist answers with nothing.
 */
public interface IndicatorService {

    /** Longer than any agreement: what is asked by month for it answers the same question for every period. */
    PeriodRange ALL_TIME = new PeriodRange(YearMonth.of(2000, 1), YearMonth.of(2099, 12));

    Totals totals(Slice slice);

    /** One entry for each month of the slice's period, in order, months without events included. */
    List<MemberCounts> series(Slice slice);

    /** Members with at least one count, in the order of their keys; by destination, placements only. */
    List<MemberCounts> breakdown(Slice slice, Dimension dimension);

    /** Pairs with at least one count, in the order of row and column. */
    List<PairCounts> matrix(Slice slice, Dimension rows, Dimension columns);

    /** For which months of the slice's agreement there are data, in the whole country and not only in scope. */
    Reported reported(Slice slice);

    Freshness freshness();

    /** The last day that the data cover, as of the slice's batch where it names one; null without data. */
    @Nullable
    LocalDate dataThrough(Slice slice);

    /** The last batch of each of the latest days on which something was posted, the newest day first. */
    List<PostingDay> postingDays();
}
