package id.sinergi.signin;

import id.sinergi.browser.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import java.util.regex.Pattern;

/** A visitor who sends forms without a browser, follows nothing and keeps the cookies. */
final class FormClient {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]* value=\"([^\"]+)\"");

    private static final int MOST_STEPS = 12;

    private final Site site;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private String csrf = "";

    FormClient(Site site) {
        this.site = site;
    }

    HttpResponse<String> get(String path) {
        return get(URI.create(site.address(path)));
    }

    /** Goes wherever the answer leads, until there is a page. */
    HttpResponse<String> follow(HttpResponse<String> answer) {
        var present = answer;
        for (int step = 0; step < MOST_STEPS; step++) {
            var next = present.headers().firstValue("Location");
            if (next.isEmpty()) {
                return present;
            }
            present = get(present.uri().resolve(next.get()));
        }
        throw new AssertionError("Led in circles to " + present.uri());
    }

    private HttpResponse<String> get(URI address) {
        var answer = send(HttpRequest.newBuilder(address).build());
        var token = CSRF.matcher(answer.body());
        if (token.find()) {
            csrf = token.group(1);
        }
        return answer;
    }

    /** Sends a form exactly as it is. */
    HttpResponse<String> post(String path, String form) {
        return post(URI.create(site.address(path)), form);
    }

    /** As {@link #post(String, String)}, to any address. */
    HttpResponse<String> post(URI address, String form) {
        return send(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
    }

    /** Sends a form of the page that was asked for last, and tells where it leads. */
    String submit(String path, String form) {
        return post(path, proven(form)).headers().firstValue("Location").orElse("");
    }

    /** The form with the proof of the page that was asked for last. */
    String proven(String form) {
        return form + "&_csrf=" + csrf;
    }

    /** Sends the sign-in form, and tells where it leads. */
    String signIn(String username, String password) {
        return submit("login", "username=" + username + "&password=" + password);
    }

    Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie ->
                        cookie.getName().equals(name) && !cookie.getValue().isEmpty())
                .map(HttpCookie::getValue)
                .findFirst();
    }

    /** All that the visitor's browser keeps. */
    String cookies() {
        return cookies.getCookieStore().getCookies().toString();
    }

    /** Brings a cookie that another browser was given. */
    void take(String name, String value) {
        var cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create(site.address("")), cookie);
    }

    void forget(String name) {
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .toList()
                .forEach(cookie -> cookies.getCookieStore().remove(URI.create(site.address("")), cookie));
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
