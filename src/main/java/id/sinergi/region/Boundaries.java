package id.sinergi.region;

/** Which provinces figures are shown by. */
public enum Boundaries {
    /** The 38 of today. */
    TODAY("38"),
    /** The 34 before Papua was split in 2022, to compare with older figures. */
    BEFORE_2022("34");

    private final String code;

    Boundaries(String code) {
        this.code = code;
    }

    /** The number of provinces, which stands for the boundaries in an address. */
    public String code() {
        return code;
    }
}
