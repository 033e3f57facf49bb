package id.sinergi.signin;

import org.springframework.security.core.AuthenticationException;

/** The password was right, and is not enough. */
class SecondStepNeeded extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final String username;
    private final boolean enrolled;

    SecondStepNeeded(String username, boolean enrolled) {
        super("A second step is needed");
        this.username = username;
        this.enrolled = enrolled;
    }

    String username() {
        return username;
    }

    /** Whether the user has a second factor already. */
    boolean isEnrolled() {
        return enrolled;
    }
}
