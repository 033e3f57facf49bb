package id.sinergi.indicator;

/** A stage of the journey that a person reaches once per agreement. */
public enum Stage {
    TRAINED(Measure.TRAINED),
    CERTIFIED(Measure.CERTIFIED),
    PLACED(Measure.PLACED);

    private final Measure measure;

    Stage(Measure measure) {
        this.measure = measure;
    }

    /** The column of {@code journey} with the day on which the stage was reached. */
    String column() {
        return measure.event().day();
    }

    public long of(Counts counts) {
        return counts.of(measure);
    }
}
