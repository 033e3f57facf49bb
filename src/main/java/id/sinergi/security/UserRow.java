package id.sinergi.security;

import java.io.Serializable;
import java.util.Set;

/** A user as the administration shows it. */
public record UserRow(
        String username,
        String displayName,
        UserRole role,
        Ministry ministry,
        Set<Integer> regions,
        String language,
        boolean enabled)
        implements Serializable {}
