package id.sinergi.signin;

import org.springframework.security.core.AuthenticationException;

/** Whoever guessed wrongly has to wait before the next try, and a password given before that is not looked at. */
class TooManyAttempts extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final long seconds;

    TooManyAttempts(long seconds) {
        super("Too many attempts");
        this.seconds = seconds;
    }

    /** Until the next try, at least one. */
    long seconds() {
        return seconds;
    }
}
