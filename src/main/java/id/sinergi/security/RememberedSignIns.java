package id.sinergi.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.UUID;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.web.authentication.rememberme.InvalidCookieException;
import org.springframework.security.web.authentication.rememberme.PersistentRememberMeToken;
import org.springframework.security.web.authentication.rememberme.PersistentTokenBasedRememberMeServices;
import org.springframework.security.web.authentication.rememberme.PersistentTokenRepository;
import org.springframework.security.web.authentication.rememberme.RememberMeAuthenticationException;

/**
 * Sign-ins that outlive session and server. A token stays the same for its whole life: an open page asks for several
 * things at once when a server is back, all with the same cookie, and a token that changed at its first use would turn
 * the others away.
 */
final class RememberedSignIns extends PersistentTokenBasedRememberMeServices {

    private static final Duration LIFE = Duration.ofDays(14);

    private final PersistentTokenRepository tokens;
    private final Clock clock;

    RememberedSignIns(ViewerDetailsService users, PersistentTokenRepository tokens, Clock clock) {
        super(UUID.randomUUID().toString(), users, tokens);
        this.tokens = tokens;
        this.clock = clock;
        setAlwaysRemember(true);
        setTokenValiditySeconds((int) LIFE.toSeconds());
    }

    /** As the superclass does, but the token is dated by the clock of the application. */
    @Override
    protected void onLoginSuccess(HttpServletRequest request, HttpServletResponse response, Authentication successful) {
        var token = new PersistentRememberMeToken(
                successful.getName(), generateSeriesData(), generateTokenData(), Date.from(clock.instant()));
        tokens.createNewToken(token);
        setCookie(
                new String[] {token.getSeries(), token.getTokenValue()}, getTokenValiditySeconds(), request, response);
    }

    @Override
    protected UserDetails processAutoLoginCookie(
            String[] cookie, HttpServletRequest request, HttpServletResponse response) {
        if (cookie.length != 2) {
            throw new InvalidCookieException("A remembered sign-in has two parts");
        }
        var kept = tokens.getTokenForSeries(cookie[0]);
        if (kept == null || !isSame(kept.getTokenValue(), cookie[1])) {
            throw new RememberMeAuthenticationException("This sign-in is not remembered");
        }
        if (kept.getDate().toInstant().plus(LIFE).isBefore(clock.instant())) {
            throw new RememberMeAuthenticationException("This sign-in is remembered no longer");
        }
        return getUserDetailsService().loadUserByUsername(kept.getUsername());
    }

    private static boolean isSame(String kept, String presented) {
        return MessageDigest.isEqual(kept.getBytes(StandardCharsets.UTF_8), presented.getBytes(StandardCharsets.UTF_8));
    }
}
