package id.sinergi.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.web.util.WebUtils;

/** A cookie that scripts do not see and other sites do not send. */
record OwnCookie(String name, Duration kept) {

    Optional<Secret> read(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name))
                .map(Cookie::getValue)
                .filter(value -> !value.isBlank())
                .map(Secret::new);
    }

    void write(Secret secret, HttpServletRequest request, HttpServletResponse response) {
        set(secret.value(), (int) kept.toSeconds(), request, response);
    }

    void remove(HttpServletRequest request, HttpServletResponse response) {
        set("", 0, request, response);
    }

    private void set(String value, int seconds, HttpServletRequest request, HttpServletResponse response) {
        var cookie = new Cookie(name, value);
        cookie.setPath(request.getContextPath() + "/");
        cookie.setMaxAge(seconds);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
