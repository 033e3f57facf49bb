package id.sinergi.indicator;

/** What figures can be broken down by. The key of a member is the code that the input files use. */
public enum Dimension {
    MONTH,
    PROVINCE,
    REGENCY,
    SECTOR,
    CENTRE,
    DESTINATION,
    SEX;

    public boolean isRegion() {
        return this == PROVINCE || this == REGENCY;
    }
}
