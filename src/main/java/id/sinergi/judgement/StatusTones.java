package id.sinergi.judgement;

import id.sinergi.agreement.Status;
import id.sinergi.component.Tone;

/** The tone of a status's badge, so that it looks the same on every screen. */
public final class StatusTones {

    private StatusTones() {}

    public static Tone of(Status status) {
        return switch (status) {
            case ACHIEVED -> Tone.GOOD;
            case ON_TRACK -> Tone.ON_TRACK;
            case ATTENTION -> Tone.WARN;
            case CRITICAL -> Tone.BAD;
            case NOT_YET, INCOMPLETE, IN_DOUBT, NO_TARGET -> Tone.NONE;
        };
    }
}
