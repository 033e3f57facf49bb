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

    /** The indicator that counts the people who reach the stage. */
    public Indicator indicator() {
        return switch (this) {
            case TRAINED -> Indicator.DILATIH;
            case CERTIFIED -> Indicator.SERTIFIKAT_ORANG;
            case PLACED -> Indicator.DITEMPATKAN;
        };
    }

    public long of(Counts counts) {
        return counts.of(measure);
    }
}
