package id.sinergi.followup;

/** Somebody has spoken since the viewer has read what was said. */
public class SaidMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final FollowUpEntry entry;

    SaidMeanwhile(FollowUpEntry entry) {
        super("Said meanwhile: " + entry.id());
        this.entry = entry;
    }

    /** What was said. */
    public FollowUpEntry entry() {
        return entry;
    }
}
