package id.sinergi.stocktake;

import id.sinergi.indicator.Slice;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an agreement's indicators say of a slice.
 *
 * @param rows in the order of the agreement
 * @param before when it was last gone through; null where it never was
 */
public record Stocktake(
        Slice slice, List<StocktakeRow> rows, @Nullable HeldStocktake before) implements Serializable {

    public Stocktake {
        rows = List.copyOf(rows);
    }

    /** Whether there is nothing to go through: nobody, and no plan for months that have data. */
    public boolean isEmpty() {
        return rows.stream().allMatch(StocktakeRow::isNothing);
    }
}
