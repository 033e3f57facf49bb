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
record CellSum(
        int region,
        int month,
        int sector,
        int centre,
        int destination,
        int sex,
        long enrolled,
        long trained,
        long assessed,
        long certified,
        long certificates,
        long placed,
        long cohortAssessed,
        long cohortCertified,
        long cohortPlaced,
        long cohortPlaced12) {

    Counts counts() {
        return new Counts(
                enrolled,
                trained,
                assessed,
                certified,
                certificates,
                placed,
                cohortAssessed,
                cohortCertified,
                cohortPlaced,
                cohortPlaced12);
    }

    CellSum withPlaced(long people) {
        return new CellSum(
                region,
                month,
                sector,
                centre,
                destination,
                sex,
                enrolled,
                trained,
                assessed,
                certified,
                certificates,
                people,
                cohortAssessed,
                cohortCertified,
                cohortPlaced,
                cohortPlaced12);
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
        var sums = new TreeMap<CellSum, CellSum>(ORDER);
        rows.stream()
                .filter(row -> row.month == 0 || (row.month >= question.from() && row.month <= question.to()))
                .map(row -> row.by(question.by()))
                .forEach(row -> sums.merge(row, row, CellSum::plus));
        return List.copyOf(sums.values());
    }

    private static final Comparator<CellSum> ORDER = Comparator.comparingInt(CellSum::region)
            .thenComparingInt(CellSum::month)
            .thenComparingInt(CellSum::sector)
            .thenComparingInt(CellSum::centre)
            .thenComparingInt(CellSum::destination)
            .thenComparingInt(CellSum::sex);

    private CellSum by(Set<Dimension> dimensions) {
        return of(
                region,
                dimensions.contains(Dimension.MONTH) ? month : 0,
                dimensions.contains(Dimension.SECTOR) ? sector : 0,
                this,
                counts());
    }

    private CellSum plus(CellSum other) {
        return of(region, month, sector, this, counts().plus(other.counts()));
    }

    private static CellSum of(int region, int month, int sector, CellSum keys, Counts counts) {
        return new CellSum(
                region,
                month,
                sector,
                keys.centre,
                keys.destination,
                keys.sex,
                counts.enrolled(),
                counts.trained(),
                counts.assessed(),
                counts.certified(),
                counts.certificates(),
                counts.placed(),
                counts.cohortAssessed(),
                counts.cohortCertified(),
                counts.cohortPlaced(),
                counts.cohortPlaced12());
    }
}
