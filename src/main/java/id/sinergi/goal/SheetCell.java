package id.sinergi.goal;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where something is typed.
 *
 * @param row place of the region among the rows, from 0
 * @param column 1 to 4 for the quarters, or 0 for the whole year
 */
public record SheetCell(int row, int column) implements Comparable<SheetCell>, Serializable {

    public static final int YEAR = 0;
    public static final int QUARTERS = 4;

    private static final Comparator<SheetCell> ORDER =
            Comparator.comparing(SheetCell::row).thenComparing(SheetCell::column);

    /** The cells of the quarters of a row, in their order. */
    static List<SheetCell> quarters(int row) {
        return IntStream.rangeClosed(1, QUARTERS)
                .mapToObj(quarter -> new SheetCell(row, quarter))
                .toList();
    }

    @Override
    public int compareTo(SheetCell other) {
        return ORDER.compare(this, other);
    }
}
