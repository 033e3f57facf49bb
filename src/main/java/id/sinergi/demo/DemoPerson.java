package id.sinergi.demo;

/**
 * A made-up person.
 *
 * @param nik 16 digits that start with 99, a province that does not exist
 * @param sex L or P
 * @param regency dotted code of the home regency
 */
record DemoPerson(String nik, String sex, int birthYear, String province, String regency) {

    /** Provinces whose people are placed less often than others. */
    double placementFactor() {
        return switch (province) {
            case "36" -> 0.55;
            case "12" -> 0.60;
            default -> 1;
        };
    }
}
