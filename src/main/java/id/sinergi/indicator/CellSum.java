package id.sinergi.indicator;

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
}
