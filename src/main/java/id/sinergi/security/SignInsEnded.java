package id.sinergi.security;

import org.jspecify.annotations.Nullable;

/**
 * Password, role, scope or state of a user have changed: whoever is signed in as that user has to sign in again.
 *
 * @param kept the sign-in that goes on; null for none
 */
public record SignInsEnded(String username, @Nullable String kept) {}
