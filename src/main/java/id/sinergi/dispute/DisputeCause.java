package id.sinergi.dispute;

/** Why two numbers differ, as far as whoever looks after the case knows. */
public enum DisputeCause {
    UNKNOWN,
    REPORTED_LATE,
    PERSON_NUMBER,
    OTHER_AGREEMENT,
    REGION,
    COUNTED_TWICE,
    DEFINITION
}
