package id.sinergi.start;

import org.jspecify.annotations.Nullable;

/** The application may not start as it is. The message is one line for the person who starts it. */
public class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    /**
     * @param what what was found, a whole sentence
     * @param remedy what the operator can do about it
     */
    public StartRefused(String what, String remedy) {
        this(what, remedy, null);
    }

    protected StartRefused(String what, String remedy, @Nullable Throwable cause) {
        super(what, cause);
        this.remedy = remedy;
    }

    public final String remedy() {
        return remedy;
    }
}
