package id.sinergi.signin;

/**
 * How it stands with a user's second factor.
 *
 * @param required whether the user's role may not go without one
 * @param recoveryLeft recovery codes not used yet
 */
public record SecondFactorState(boolean present, boolean required, int recoveryLeft) {}
