package id.sinergi.bench;

import id.sinergi.browser.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Signs in and opens views the way Flow's own client does, without a browser. */
final class FlowClient {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*(?:content|value)=\"([^\"]+)\"");
    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern UI = Pattern.compile("\"v-uiId\"\\s*:\\s*(\\d+)");
    private static final Pattern SYNC = Pattern.compile("\"syncId\"\\s*:\\s*(\\d+)");
    private static final String NAVIGATE = """
            {"csrfToken":"%s","rpc":[{"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s","query":"%s",\
            "appShellTitle":"","historyState":{},"trigger":""}}],"syncId":%d,"clientId":%d}""";

    /** Characters; what Flow says when it has nothing to show is much shorter than any view. */
    private static final int SHORTEST_VIEW = 2_000;

    private final int port;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private String key = "";
    private String ui = "";
    private int sync;
    private int sent;

    FlowClient(int port) {
        this.port = port;
    }

    void signIn(String username) {
        var page = get("/login");
        var form = "username=%s&password=%s&remember-me=on".formatted(encoded(username), encoded(Site.PASSWORD));
        var csrf = CSRF.matcher(page.body());
        if (csrf.find()) {
            form += "&_csrf=" + encoded(csrf.group(1));
        }
        var answer = send(HttpRequest.newBuilder(uri("/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
        if (answer.statusCode() != 302
                || answer.headers().firstValue("Location").orElse("").contains("/login")) {
            throw new IllegalStateException("The sign-in was refused: " + answer.statusCode());
        }
    }

    /** Opens the overview in a session of its own, by the remembered sign-in. */
    void openSession() {
        forgetSession();
        get("/");
        var init = get("/?v-r=init&location=&query=").body();
        key = found(KEY.matcher(init), init);
        ui = found(UI.matcher(init), init);
        sync = 0;
        sent = 0;
        overview("");
    }

    /** Asks for the overview of a slice and returns what the server sent. */
    String overview(String query) {
        return view("", query);
    }

    /** Goes to a view and returns what the server sent. */
    String view(String route, String query) {
        var view = send(HttpRequest.newBuilder(uri("/?v-r=uidl&v-uiId=" + ui))
                        .header("Content-Type", "application/json; charset=UTF-8")
                        .POST(BodyPublishers.ofString(NAVIGATE.formatted(key, route, query, sync, sent++)))
                        .build())
                .body();
        if (view.length() < SHORTEST_VIEW) {
            throw new IllegalStateException("No view came for %s?%s: %s".formatted(route, query, view));
        }
        sync = Integer.parseInt(found(SYNC.matcher(view), view));
        return view;
    }

    private static String found(Matcher matcher, String text) {
        if (!matcher.find()) {
            throw new IllegalStateException("No " + matcher.pattern() + " in " + text);
        }
        return matcher.group(1);
    }

    private void forgetSession() {
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .toList()
                .forEach(this::forget);
    }

    private void forget(HttpCookie cookie) {
        cookies.getCookieStore()
                .getURIs()
                .forEach(uri -> cookies.getCookieStore().remove(uri, cookie));
    }

    private HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(uri(path)).build());
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

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
