package id.sinergi.signin;

import id.sinergi.security.UserRole;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Sign-in by an organisation's own identity provider; off unless an issuer is named.
 *
 * @param issuer address of the provider, such as {@code https://sso.contoh.go.id/realms/pusat}
 * @param clientId as which Sinergi is known there
 * @param clientSecret its secret there
 * @param only whether nobody comes in by a password that is kept here
 * @param username claim with the name of the user
 * @param roles claim with roles, as Keycloak writes it; dots lead inside
 * @param regions claim with region codes such as {@code 35} or {@code ID}; dots lead inside
 * @param acr what the claim {@code acr} has to be, such as the level of a sign-in in two steps; several, the preferred
 *     one first, have spaces between them; empty for whatever the provider asks for
 * @param acrFor of whom that is demanded; it is asked for in any case
 * @param mapping role of ours for each role of the provider that has one
 */
@ConfigurationProperties("sinergi.oidc")
record OidcSettings(
        @DefaultValue("") String issuer,
        @DefaultValue("sinergi") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("false") boolean only,
        @DefaultValue("preferred_username") String username,
        @DefaultValue("realm_access.roles") String roles,
        @DefaultValue("sinergi_regions") String regions,
        @DefaultValue("") String acr,
        @DefaultValue("second-factor") Proving acrFor,
        @Nullable Map<String, UserRole> mapping) {

    private static final Map<String, UserRole> USUAL = Map.of(
            "sinergi-menteri", UserRole.MINISTER,
            "sinergi-manajer", UserRole.MANAGER,
            "sinergi-staf", UserRole.STAFF,
            "sinergi-admin", UserRole.ADMINISTRATOR);

    /** Those whose role needs a second factor, or everybody. */
    enum Proving {
        SECOND_FACTOR,
        ALL
    }

    OidcSettings {
        mapping = mapping == null || mapping.isEmpty() ? USUAL : Map.copyOf(mapping);
        if (issuer.isBlank() && only) {
            throw new IllegalArgumentException(
                    "sinergi.oidc.only is set without sinergi.oidc.issuer: nobody could sign in");
        }
    }

    boolean isConfigured() {
        return !issuer.isBlank();
    }

    /** Who somebody is for good: the name that the provider gave them, and whose name that is. */
    String subject(String there) {
        return issuer + " " + there;
    }

    /** Whether a user of that role who was signed in so may come in. */
    boolean isProven(UserRole role, String level) {
        return acr.isBlank()
                || acrFor == Proving.SECOND_FACTOR && !SecondFactorRule.concerns(role)
                || Arrays.asList(acr.strip().split("\\s+")).contains(level);
    }

    /** Without the secret, which belongs in no log. */
    @Override
    public String toString() {
        return issuer + " as " + clientId + ", roles "
                + (mapping == null ? "" : mapping.keySet().stream().sorted().collect(Collectors.joining(" ")));
    }
}
