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
import java.util.regex.Pattern;

/** Opens the overview in many sessions the way Flow's own client does, and weighs the server's heap before and after. */
final class OpenSessions {

    private static final int WARM_UP = 20;
    private static final int SESSIONS = 1000;
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*(?:content|value)=\"([^\"]+)\"");
    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern UI = Pattern.compile("\"v-uiId\"\\s*:\\s*(\\d+)");
    private static final String NAVIGATE = """
            {"csrfToken":"%s","rpc":[{"type":"event","node":1,"event":"ui-navigate","data":{"route":"","query":"",\
            "appShellTitle":"","historyState":{},"trigger":""}}],"syncId":0,"clientId":0}""";

    private final ServerProcess server;
    private final Figures figures;
    private final String group;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    OpenSessions(ServerProcess server, Figures figures, String group) {
        this.server = server;
        this.figures = figures;
        this.group = group;
    }

    void run() {
        signIn();
        open(WARM_UP);
        double before = server.liveKilobytes();
        open(SESSIONS);
        double after = server.liveKilobytes();
        figures.add(
                group,
                "heap per open overview session",
                (after - before) / SESSIONS,
                "kB",
                Bar.atMost(300),
                "live heap %.0f → %.0f MB with %,d more sessions".formatted(before / 1024, after / 1024, SESSIONS));
        figures.add(
                group,
                "sessions open in a 1 GB heap",
                WARM_UP + SESSIONS,
                "sessions",
                Bar.atLeast(1000),
                "all of them still served");
    }

    /** Signs in once; each further session is opened by the remembered sign-in. */
    private void signIn() {
        var page = get("/login");
        var form = "username=menteri&password=%s".formatted(encoded(Site.PASSWORD));
        var csrf = CSRF.matcher(page.body());
        if (csrf.find()) {
            form += "&_csrf=" + encoded(csrf.group(1));
        }
        var answer = send(HttpRequest.newBuilder(uri("/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
        if (answer.statusCode() != 302
                || answer.headers().firstValue("Location").orElse("").contains("error")) {
            throw new IllegalStateException("The sign-in was refused: " + answer.statusCode());
        }
    }

    private void open(int sessions) {
        for (int i = 0; i < sessions; i++) {
            forgetSession();
            get("/");
            var init = get("/?v-r=init&location=&query=").body();
            var key = KEY.matcher(init);
            var ui = UI.matcher(init);
            if (!key.find() || !ui.find()) {
                throw new IllegalStateException("No user interface came: " + init);
            }
            var view = send(HttpRequest.newBuilder(uri("/?v-r=uidl&v-uiId=" + ui.group(1)))
                    .header("Content-Type", "application/json; charset=UTF-8")
                    .POST(BodyPublishers.ofString(NAVIGATE.formatted(key.group(1))))
                    .build());
            if (!view.body().contains("sinergi-chart")) {
                throw new IllegalStateException("No overview came: " + view.body());
            }
        }
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
        return URI.create("http://localhost:" + server.port() + path);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
