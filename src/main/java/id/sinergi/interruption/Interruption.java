package id.sinergi.interruption;

/** What was going on with a file when the server or its database stopped, and what came of it. */
public enum Interruption {
    /** It was read; nothing of it is kept. */
    READING("interruption.reading"),
    /** It waited for answers; nothing of it is kept. */
    ASKED("interruption.asked"),
    /** It was read and waited to be posted; its rows are gone. */
    WAITING("interruption.waiting"),
    /** It was posted; nothing of it counts, and it waits to be posted as before. */
    POSTING("interruption.posting"),
    /** It was posted; all of it counts. */
    POSTED("interruption.posted");

    private final String key;

    Interruption(String key) {
        this.key = key;
    }

    /** A sentence about the file's name and the time when the server started again. */
    public String key() {
        return key;
    }
}
