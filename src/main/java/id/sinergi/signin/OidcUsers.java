package id.sinergi.signin;

import id.sinergi.audit.AuditEntry;
import id.sinergi.audit.AuditLog;
import id.sinergi.audit.Outcome;
import id.sinergi.security.ExternalUser;
import id.sinergi.security.ExternalUsers;
import id.sinergi.security.UserProblem;
import id.sinergi.security.UserRole;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * Makes users of ours of those whom the identity provider has signed in, with the rights that it gives them now. Whoever
 * has no name, no role or no region in the claims stays out.
 */
@Component
class OidcUsers implements OAuth2UserService<OidcUserRequest, OidcUser> {

    /** Code of the error of whoever is known to the provider and has no business here. */
    static final String NOT_ADMITTED = "not_admitted";

    /** Code of the error of whoever has to sign in there in a way that proves more. */
    static final String NOT_PROVEN = "not_proven";

    private final OidcSettings settings;
    private final ExternalUsers users;
    private final AuditLog audit;

    OidcUsers(OidcSettings settings, ExternalUsers users, AuditLog audit) {
        this.settings = settings;
        this.users = users;
        this.audit = audit;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest signedIn) {
        var token = signedIn.getIdToken();
        var claims = token.getClaims();
        var name = text(claims, settings.username());
        var role = role(claims).orElseThrow(() -> refused(name, settings.roles()));
        if (!settings.isProven(role, text(claims, "acr"))) {
            throw refused(NOT_PROVEN, name, "acr");
        }
        var user = new ExternalUser(
                settings.subject(Objects.requireNonNull(token.getSubject())),
                name,
                Objects.requireNonNullElse(token.getFullName(), ""),
                role,
                texts(claims, settings.regions()));
        try {
            return new OidcViewer(users.admit(user), token);
        } catch (UserProblem problem) {
            throw refused(name, problem.key());
        }
    }

    /** The one that may do most, where the provider gives several. */
    private Optional<UserRole> role(Map<String, Object> claims) {
        var mapping = Objects.requireNonNull(settings.mapping());
        return texts(claims, settings.roles()).stream()
                .map(mapping::get)
                .filter(Objects::nonNull)
                .max(UserRole::compareTo);
    }

    private static String text(Map<String, Object> claims, String path) {
        return Objects.requireNonNullElse(find(claims, path), "").toString();
    }

    private static List<String> texts(Map<String, Object> claims, String path) {
        return find(claims, path) instanceof Collection<?> several
                ? several.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static @Nullable Object find(Map<String, Object> claims, String path) {
        Object found = claims;
        for (var step : path.split("\\.")) {
            found = found instanceof Map<?, ?> inside ? inside.get(step) : null;
        }
        return found;
    }

    /** @param why the claim or the rule that kept the user out */
    private OAuth2AuthenticationException refused(String name, String why) {
        return refused(NOT_ADMITTED, name, why);
    }

    private OAuth2AuthenticationException refused(String code, String name, String why) {
        audit.enter(AuditEntry.of("SIGN_IN_REFUSED")
                .by(SignInLimits.account(name))
                .saying("oidc: " + why)
                .ending(Outcome.REFUSED));
        return new OAuth2AuthenticationException(new OAuth2Error(code), "Not admitted: " + why);
    }
}
