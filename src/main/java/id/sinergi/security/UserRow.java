package id.sinergi.security;

import id.sinergi.region.AgreementScope;
import java.io.Serializable;
import java.util.Set;

/** A user as the administration shows it. */
public record UserRow(
        String username,
        String displayName,
        UserRole role,
        Ministry ministry,
        Set<Integer> regions,
        AgreementScope agreements,
        String language,
        boolean enabled)
        implements Serializable {}
