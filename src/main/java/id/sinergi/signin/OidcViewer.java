package id.sinergi.signin;

import id.sinergi.security.Viewer;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** A user of ours whom the identity provider has signed in. */
record OidcViewer(Viewer viewer, OidcIdToken token) implements OidcUser {

    /** What the provider calls its own sign-in; null if it gave that no name. */
    @Nullable
    String session() {
        return token.getClaimAsString("sid");
    }

    @Override
    public String getName() {
        return viewer.username();
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return viewer.getAuthorities();
    }

    @Override
    public Map<String, Object> getClaims() {
        return Map.of();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return Map.of();
    }

    @Override
    public @Nullable OidcUserInfo getUserInfo() {
        return null;
    }

    @Override
    public OidcIdToken getIdToken() {
        return token;
    }

    /** Without the token, which belongs in no log. */
    @Override
    public String toString() {
        return viewer.username();
    }
}
