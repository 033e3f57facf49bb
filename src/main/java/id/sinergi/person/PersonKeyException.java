package id.sinergi.person;

import id.sinergi.start.StartRefused;
import org.jspecify.annotations.Nullable;

/** There is no usable person key; the message is one line for the person who starts the application. */
final class PersonKeyException extends StartRefused {

    private static final long serialVersionUID = 1L;

    PersonKeyException(String message, String remedy) {
        this(message, remedy, null);
    }

    PersonKeyException(String message, String remedy, @Nullable Throwable cause) {
        super(message, remedy, cause);
    }
}
