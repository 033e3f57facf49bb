package id.sinergi.indicator;

/** A stage of the journey that a person reaches once per agreement. */
public enum Stage {
    TRAINED("trained_on"),
    CERTIFIED("certified_on"),
    PLACED("placed_on");

    private final String column;

    Stage(String column) {
        this.column = column;
    }

    /** The column of {@code journey} with the day on which the stage was reached. */
    String column() {
        return column;
    }

    public long of(Counts counts) {
        return switch (this) {
            case TRAINED -> counts.trained();
            case CERTIFIED -> counts.certified();
            case PLACED -> counts.placed();
        };
    }
}
