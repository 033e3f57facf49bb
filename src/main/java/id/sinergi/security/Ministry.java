package id.sinergi.security;

/** Whom a user works for: as a manager they agree to the files of that ministry alone. */
public enum Ministry {
    KEMENPERIN,
    KP2MI,
    /** Somebody who acts for both, such as the office of the agreement. */
    BOTH;

    /** Whether somebody of this ministry acts for another one; for what concerns both anybody does. */
    public boolean actsFor(Ministry other) {
        return this == BOTH || other == BOTH || this == other;
    }
}
