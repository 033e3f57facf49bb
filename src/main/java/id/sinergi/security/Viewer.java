package id.sinergi.security;

import id.sinergi.region.AgreementScope;
import id.sinergi.region.RegionCode;
import id.sinergi.region.RegionScope;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** A signed-in user, as the session keeps it. */
public record Viewer(
        String username,
        String displayName,
        String passwordHash,
        UserRole role,
        Ministry ministry,
        List<Integer> regions,
        AgreementScope agreements,
        String language,
        boolean enabled)
        implements UserDetails {

    /** In place of a hash: no password matches it. */
    static final String NO_PASSWORD = "{none}";

    /** Whether the viewer can sign in by a password; whoever comes from an identity provider cannot. */
    public boolean hasPassword() {
        return !NO_PASSWORD.equals(passwordHash);
    }

    public RegionScope scope() {
        return RegionScope.of(regions.stream().map(RegionCode::new).toList());
    }

    /** The regions whose people under this agreement may be seen. */
    public RegionScope under(String agreement) {
        return agreements.contains(agreement) ? scope() : RegionScope.NOTHING;
    }

    /** Whether there is no figure that the viewer may see. */
    boolean seesNothing() {
        return regions.isEmpty() || agreements.isEmpty();
    }

    public Locale locale() {
        return Locale.forLanguageTag(language);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + role));
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return username;
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    /** Without the hash, which belongs in no log. */
    @Override
    public String toString() {
        return username;
    }
}
