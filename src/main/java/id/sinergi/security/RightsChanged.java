package id.sinergi.security;

/** What a user may do has changed. */
public record RightsChanged(String username) {}
