package id.sinergi.goal;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the entries of a sheet add up to, and what is left of them; empty where nothing is entered.
 *
 * @param headed whether the first row is the region of which the others are the parts
 * @param cumulative whether a quarter's entry is for all months since January
 */
public record SheetSums(Sheet sheet, boolean headed, boolean cumulative) {

    /** The quarters of a row together. */
    public Optional<BigDecimal> quarters(int row) {
        var set = SheetCell.quarters(row).stream().flatMap(cell -> sheet.value(cell).stream());
        return set.reduce(cumulative ? (earlier, later) -> later : BigDecimal::add);
    }

    /** What the target of the year leaves to the quarters: negative where they have more. */
    public Optional<BigDecimal> restOfYear(int row) {
        return difference(sheet.value(new SheetCell(row, SheetCell.YEAR)), quarters(row));
    }

    /** What a row has in a column, which for the year may be the sum of its quarters. */
    private Optional<BigDecimal> of(int row, int column) {
        var own = sheet.value(new SheetCell(row, column));
        return own.isPresent() || column != SheetCell.YEAR ? own : quarters(row);
    }

    /** The rows below the first one together. */
    public Optional<BigDecimal> below(int column) {
        return headed ? parts(column).reduce(BigDecimal::add) : Optional.empty();
    }

    private Stream<BigDecimal> parts(int column) {
        return IntStream.range(1, sheet.rows()).boxed().flatMap(row -> of(row, column).stream());
    }

    /** What the first row leaves to those below: negative where they have more. */
    public Optional<BigDecimal> rest(int column) {
        return headed ? difference(of(0, column), below(column)) : Optional.empty();
    }

    private static Optional<BigDecimal> difference(Optional<BigDecimal> whole, Optional<BigDecimal> parts) {
        return whole.flatMap(all -> parts.map(all::subtract));
    }
}
