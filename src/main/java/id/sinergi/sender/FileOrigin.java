package id.sinergi.sender;

/** Whose files: one ministry's, or figures and targets, which concern both. */
public enum FileOrigin {
    BPSDMI(1),
    KP2MI(2),
    BOTH(3);

    private final int defaultSender;

    FileOrigin(int defaultSender) {
        this.defaultSender = defaultSender;
    }

    /** The number of the sender that stands for all who are not told apart. */
    public int defaultSender() {
        return defaultSender;
    }
}
