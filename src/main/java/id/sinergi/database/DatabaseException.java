package id.sinergi.database;

import id.sinergi.start.StartRefused;
import org.jspecify.annotations.Nullable;

/** The database cannot be used; the message is one line for the person who starts the application. */
final class DatabaseException extends StartRefused {

    private static final long serialVersionUID = 1L;

    DatabaseException(String message, String remedy) {
        this(message, remedy, null);
    }

    DatabaseException(String message, String remedy, @Nullable Throwable cause) {
        super(message, remedy, cause);
    }
}
