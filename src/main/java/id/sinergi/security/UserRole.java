package id.sinergi.security;

/** What a user is here for; each role is the Spring authority {@code ROLE_} and its name. */
public enum UserRole {
    MINISTER,
    MANAGER,
    STAFF,
    ADMINISTRATOR
}
