package id.sinergi.indicator;

/** A waiting time between two events of a journey, kept for the month in which the training ended. */
enum Wait {
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
    int stage() {
        return stage;
    }

    Event until() {
        return until;
    }

    /** Everybody has a training's end to wait from; after another event there is only waiting for what follows it. */
    String condition() {
        return from == Event.COMPLETION ? until.day() + " is not null" : until.day() + " >= " + from.day();
    }

    String days() {
        return until.day() + " - " + from.day();
    }

    String destination() {
        return until.hasDestination() ? "destination" : "0::smallint";
    }

    String declaration() {
        return String.join(" | ", name(), String.valueOf(stage), days(), condition(), destination());
    }
}
