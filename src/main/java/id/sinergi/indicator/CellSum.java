package id.sinergi.indicator;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * One row of an answer; a dimension that was not asked for is 0.
 *
 * @param month year × 100 + month
 */
record CellSum(int region, int month, int sector, int centre, int destination, int sex, Counts counts) {

    private static final int KEYS = 6;

    private static final Comparator<CellSum> ORDER = Comparator.comparingInt(CellSum::region)
            .thenComparingInt(CellSum::month)
            .thenComparingInt(CellSum::sector)
            .thenComparingInt(CellSum::centre)
            .thenComparingInt(CellSum::destination)
            .thenComparingInt(CellSum::sex);

    /** The row of a statement that names the keys in the order above and then the measures in theirs. */
    static CellSum of(Object[] row) {
        return new CellSum(
                (int) row[0],
                (int) row[1],
                (int) row[2],
                (int) row[3],
                (int) row[4],
                (int) row[5],
                new Counts(measure -> (int) row[KEYS + measure.ordinal()]));
    }

    int key(Dimension dimension) {
        return switch (dimension) {
            case MONTH -> month;
            case PROVINCE, REGENCY -> region;
            case SECTOR -> sector;
            case CENTRE -> centre;
            case DESTINATION -> destination;
            case SEX -> sex;
        };
    }

    /** Adds up the rows of a finer answer that the question asks about, in the order of their keys. */
    static List<CellSum> summedUp(List<CellSum> rows, CellQuestion question) {
        return merged(rows.stream()
                .filter(row -> row.month == 0 || (row.month >= question.from() && row.month <= question.to()))
                .map(row -> row.by(question.by()))
                .toList());
    }

    /** Rows with the same keys as one, in the order of their keys. */
    static List<CellSum> merged(List<CellSum> rows) {
        var sums = new TreeMap<CellSum, CellSum>(ORDER);
        rows.forEach(row -> sums.merge(row, row, (one, other) -> one.with(one.counts.plus(other.counts))));
        return List.copyOf(sums.values());
    }

    CellSum with(Counts other) {
        return new CellSum(region, month, sector, centre, destination, sex, other);
    }

    private CellSum by(Set<Dimension> dimensions) {
        return new CellSum(
                region,
                dimensions.contains(Dimension.MONTH) ? month : 0,
                dimensions.contains(Dimension.SECTOR) ? sector : 0,
                centre,
                destination,
                sex,
                counts);
    }
}
