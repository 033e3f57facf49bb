package id.sinergi.database;

import org.jspecify.annotations.Nullable;

/** The database cannot be used; the message is one line for the person who starts the application. */
final class DatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    DatabaseException(String message, String remedy) {
        this(message, remedy, null);
    }

    DatabaseException(String message, String remedy, @Nullable Throwable cause) {
        super(message, cause);
        this.remedy = remedy;
    }

    /** What the operator can do about it. */
    String remedy() {
        return remedy;
    }
}
