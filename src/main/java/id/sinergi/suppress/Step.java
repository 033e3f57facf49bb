package id.sinergi.suppress;

/** The shortest parts of a year in which a member's number may be told, from the finest on. */
enum Step {
    MONTH(1),
    QUARTER(3),
    YEAR(12),
    /** Not even that of the year. */
    NOTHING(12);

    private static final int MONTHS = 12;

    private final int length;

    Step(int length) {
        this.length = length;
    }

    int parts() {
        return MONTHS / length;
    }

    /** The part, counted from 0, that a month from 0 to 11 belongs to. */
    int part(int month) {
        return month / length;
    }

    boolean coarserThan(Step other) {
        return compareTo(other) > 0;
    }

    static Step coarser(Step one, Step other) {
        return one.coarserThan(other) ? one : other;
    }

    /** The next finer one. */
    Step finer() {
        return values()[ordinal() - 1];
    }
}
