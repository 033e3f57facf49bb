package id.sinergi.assessment;

import id.sinergi.agreement.Status;
import id.sinergi.forecast.YearEnd;

/** How likely a year's target is to be reached, by the forecast of the year's end. */
public enum Prospect {
    LIKELY,
    UNCERTAIN,
    UNLIKELY,
    HARDLY,
    /** Nothing is forecast, or nothing that a target could be held against. */
    UNKNOWN;

    private static final int LIKELY_FROM = 67;
    private static final int UNCERTAIN_FROM = 33;
    private static final int UNLIKELY_FROM = 10;

    /** By the percent that is written beside it, so that the two never disagree. */
    static Prospect of(YearEnd end) {
        var likelihood = end.likelihood();
        if (likelihood.isEmpty()) {
            return UNKNOWN;
        }
        int percent = likelihood.getAsInt();
        if (percent >= LIKELY_FROM) {
            return LIKELY;
        }
        if (percent >= UNCERTAIN_FROM) {
            return UNCERTAIN;
        }
        return percent >= UNLIKELY_FROM ? UNLIKELY : HARDLY;
    }

    /**
     * The status of an indicator that stands to its plan like this: a bad prospect takes from a status, a good one gives
     * nothing, and what cannot be judged stays so.
     */
    Status temper(Status trajectory) {
        return switch (trajectory) {
            case ACHIEVED ->
                switch (this) {
                    case LIKELY, UNKNOWN -> Status.ACHIEVED;
                    case UNCERTAIN -> Status.ON_TRACK;
                    case UNLIKELY, HARDLY -> Status.ATTENTION;
                };
            case ON_TRACK -> this == UNLIKELY || this == HARDLY ? Status.ATTENTION : Status.ON_TRACK;
            case ATTENTION -> this == HARDLY ? Status.CRITICAL : Status.ATTENTION;
            case CRITICAL, NOT_YET, INCOMPLETE, IN_DOUBT, NO_TARGET -> trajectory;
        };
    }
}
