package id.sinergi.indicator;

/** A waiting time between two events of a journey, kept for the month in which the training ended. */
public enum Wait {
    TRAINING_TO_CERTIFICATE(1, Event.COMPLETION, Event.CERTIFICATION),
    CERTIFICATE_TO_PLACEMENT(2, Event.CERTIFICATION, Event.PLACEMENT),
    TRAINING_TO_PLACEMENT(3, Event.COMPLETION, Event.PLACEMENT);

    private final int stage;
    private final Event from;
    private final Event until;

    Wait(int stage, Event from, Event until) {
        this.stage = stage;
        this.from = from;
        this.until = until;
    }

    /** Its number in the tables. */
    public int stage() {
        return stage;
    }

    /** The column of {@code journey} with the day on which it ends. */
    public String day() {
        return until.day();
    }

    /** Everybody has a training's end to wait from; after another event there is only waiting for what follows it. */
    public String condition() {
        return from == Event.COMPLETION ? until.day() + " is not null" : until.day() + " >= " + from.day();
    }

    public String days() {
        return until.day() + " - " + from.day();
    }

    public String destination() {
        return until.hasDestination() ? "destination" : "0::smallint";
    }

    String declaration() {
        return String.join(" | ", name(), String.valueOf(stage), days(), condition(), destination());
    }
}
