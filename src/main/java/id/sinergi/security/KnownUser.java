package id.sinergi.security;

/**
 * What is told of a user beyond this module.
 *
 * @param enabled whether they may still sign in
 */
record KnownUser(String username, String displayName, boolean enabled) {}
