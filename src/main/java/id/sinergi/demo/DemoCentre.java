package id.sinergi.demo;

/**
 * A centre as the generator sees it.
 *
 * @param province where it lies
 * @param target people to train in a year, as its weight
 */
record DemoCentre(String code, String name, String province, double target) {

    /** The centre whose people drop out and fail most, so that a screen has something to find. */
    private static final String TROUBLED = "579343";

    /** The centre whose people wait longest for a placement. */
    private static final String FAR_FROM_THE_MARKET = "579341";

    /** Between 6 and 12 percent. */
    double dropOut() {
        return isTroubled() ? 0.12 : 0.06 + spread() * 0.04;
    }

    /** Share of Kompeten among the first tests. */
    double passRate() {
        return isTroubled() ? 0.74 : 0.86 + spread() * 0.06;
    }

    /** Share of the certified who are placed in the end. */
    double placementRate() {
        return code.equals(FAR_FROM_THE_MARKET) ? 0.30 : 0.58 + spread() * 0.12;
    }

    /** Shape of the wait for a certificate: below one most people wait long. */
    double certificateDelay() {
        return isTroubled() ? 0.5 : 1.6;
    }

    /** The body that tests the centre's people. */
    String certifier() {
        return name.startsWith("BDI") ? "LSP P1 " + name : "LSP P2";
    }

    private boolean isTroubled() {
        return code.equals(TROUBLED);
    }

    /** A number from 0 to 1 that is the centre's own. */
    private double spread() {
        return Math.floorMod(code.hashCode() * 31, 101) / 100.0;
    }
}
