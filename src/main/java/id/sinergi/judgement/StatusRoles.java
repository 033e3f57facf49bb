package id.sinergi.judgement;

import id.sinergi.agreement.Status;
import id.sinergi.chart.Role;

/** The role of a status in charts, so that it looks the same in all of them. */
public final class StatusRoles {

    private StatusRoles() {}

    /** The colour of a bar: that of the status's badge. */
    public static Role colour(Status status) {
        return switch (status) {
            case ACHIEVED, ON_TRACK -> Role.GOOD;
            case ATTENTION -> Role.WARN;
            case CRITICAL -> Role.BAD;
            case NOT_YET, INCOMPLETE, IN_DOUBT, NO_TARGET -> Role.NONE;
        };
    }

    /** The sign on a map, which tells all four apart. */
    public static Role sign(Status status) {
        return status == Status.ON_TRACK ? Role.ACTUAL : colour(status);
    }
}
