package id.sinergi.security;

/** What a user may do has changed. */
record RightsChanged(String username) {}
