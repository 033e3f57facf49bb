package id.sinergi.dispute;

import java.io.Serializable;
import java.time.Instant;

/**
 * Something that was changed of a case.
 *
 * @param what the name of what was changed
 */
public record DisputeChange(Instant at, String actor, What what, String earlier, String later) implements Serializable {

    /** What can be changed. */
    public enum What {
        OPENED,
        CAUSE,
        OWNER,
        DUE,
        NOTE,
        AGREED,
        STATE
    }
}
