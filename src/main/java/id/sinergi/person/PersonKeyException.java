package id.sinergi.person;

import org.jspecify.annotations.Nullable;

/** There is no usable person key; the message is one line for the person who starts the application. */
final class PersonKeyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    PersonKeyException(String message, String remedy) {
        this(message, remedy, null);
    }

    PersonKeyException(String message, String remedy, @Nullable Throwable cause) {
        super(message, cause);
        this.remedy = remedy;
    }

    /** What the operator can do about it. */
    String remedy() {
        return remedy;
    }
}
