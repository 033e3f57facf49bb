package id.sinergi.signin;

import id.sinergi.audit.AuditLog;
import id.sinergi.security.SignInsEnded;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.authentication.rememberme.AbstractRememberMeServices;
import org.springframework.security.web.authentication.rememberme.InvalidCookieException;
import org.springframework.security.web.authentication.rememberme.RememberMeAuthenticationException;
import org.springframework.stereotype.Component;

/**
 * Lets a browser come in by itself for some days, where its user ticked that. Each use changes the token; one that was
 * used before has been copied, and ends whatever is signed in as its user.
 */
@Component
class RememberedSignIns extends AbstractRememberMeServices {

    /** Attribute of a request whose first step was ticked so. */
    static final String WANTED = "sinergi.remember";

    private final RememberedTokens tokens;
    private final KnownDevices devices;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;
    private final boolean off;

    RememberedSignIns(
            UserDetailsService users,
            RememberedTokens tokens,
            KnownDevices devices,
            ApplicationEventPublisher events,
            AuditLog audit,
            SignInSettings settings,
            OidcSettings provider) {
        super(UUID.randomUUID().toString(), users);
        this.tokens = tokens;
        this.devices = devices;
        this.events = events;
        this.audit = audit;
        this.off = provider.only();
        setTokenValiditySeconds((int) settings.remembered().toSeconds());
        setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
    }

    @Override
    protected boolean rememberMeRequested(HttpServletRequest request, String parameter) {
        return request.getAttribute(WANTED) != null || super.rememberMeRequested(request, parameter);
    }

    @Override
    protected void onLoginSuccess(HttpServletRequest request, HttpServletResponse response, Authentication signedIn) {
        var token = Secret.random();
        var series = tokens.begin(devices.recognise(signedIn.getName(), request, response), token);
        write(series, token, request, response);
    }

    @Override
    protected UserDetails processAutoLoginCookie(
            String[] cookie, HttpServletRequest request, HttpServletResponse response) {
        if (off) {
            throw new RememberMeAuthenticationException("Nobody comes in by a password of before");
        }
        if (cookie.length != 2) {
            throw new InvalidCookieException("A remembered sign-in has two parts");
        }
        var series = new Secret(cookie[0]);
        var next = Secret.random();
        var use = tokens.use(series, new Secret(cookie[1]), next);
        return switch (use.outcome()) {
            case UNKNOWN -> throw new RememberMeAuthenticationException("This sign-in is not remembered any longer");
            case STOLEN -> {
                audit.enter(use.username(), "SIGN_IN_COPIED", request.getRemoteAddr());
                events.publishEvent(new SignInsEnded(use.username(), null));
                throw new RememberMeAuthenticationException("This token was used before");
            }
            case USED_NOW -> getUserDetailsService().loadUserByUsername(use.username());
            case ROTATED -> {
                write(series, next, request, response);
                yield getUserDetailsService().loadUserByUsername(use.username());
            }
        };
    }

    private void write(Secret series, Secret token, HttpServletRequest request, HttpServletResponse response) {
        setCookie(new String[] {series.value(), token.value()}, getTokenValiditySeconds(), request, response);
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        var cookie = extractRememberMeCookie(request);
        if (cookie != null && !cookie.isEmpty()) {
            forget(cookie);
        }
        super.logout(request, response, authentication);
    }

    private void forget(String cookie) {
        try {
            tokens.end(new Secret(decodeCookie(cookie)[0]));
        } catch (InvalidCookieException none) {
            logger.debug("Nothing to forget: the cookie is none of ours");
        }
    }
}
