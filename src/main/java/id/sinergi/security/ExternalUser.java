package id.sinergi.security;

import java.util.List;

/**
 * A user as an identity provider tells of them.
 *
 * @param subject who it is there, for good
 * @param displayName empty for the username
 * @param regions region codes such as {@code 35}
 */
public record ExternalUser(String subject, String username, String displayName, UserRole role, List<String> regions) {}
