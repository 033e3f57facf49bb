package id.sinergi.security;

import id.sinergi.region.AgreementScope;
import java.io.Serializable;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator enters for a user.
 *
 * @param ministry whose files they decide on as a manager
 * @param regions region numbers; empty means no figures at all
 * @param agreements of which they see figures; of none no figures at all
 * @param language {@code id} or {@code en}
 * @param password null or empty keeps the present one; a new user without one needs a link
 */
public record UserForm(
        String username,
        String displayName,
        UserRole role,
        Ministry ministry,
        Set<Integer> regions,
        AgreementScope agreements,
        String language,
        boolean enabled,
        @Nullable String password)
        implements Serializable {

    public UserForm {
        username = username.strip().toLowerCase(Locale.ROOT);
        regions = Set.copyOf(regions);
    }

    /** Of somebody who acts for both ministries under every agreement. */
    public UserForm(
            String username,
            String displayName,
            UserRole role,
            Set<Integer> regions,
            String language,
            boolean enabled,
            @Nullable String password) {
        this(
                username,
                displayName,
                role,
                Ministry.BOTH,
                regions,
                AgreementScope.EVERYTHING,
                language,
                enabled,
                password);
    }

    boolean hasPassword() {
        return password != null && !password.isEmpty();
    }
}
