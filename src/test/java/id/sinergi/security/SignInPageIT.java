package id.sinergi.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import id.sinergi.browser.BrowserTest;
import id.sinergi.browser.Site;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the sign-in page keeps of a stranger: nothing on the server. */
@BrowserTest
class SignInPageIT {

    private static final List<String> OPEN = List.of(
            "login",
            "login?error",
            "login?bahasa=en",
            "tentang?catatan=" + "a".repeat(3_000),
            "?v-r=init&location=&query=",
            "?v-r=heartbeat&v-uiId=0",
            "tidak-ada-halaman-ini",
            "images/tidak-ada.png",
            "themes/tidak-ada.css",
            "VAADIN/tidak-ada.js",
            "VAADIN/push?v-r=push&v-uiId=0&X-Atmosphere-Transport=long-polling&X-Atmosphere-Framework=3.1.3");

    @Test
    void noSessionIsMadeForAnybodyWhoHasNotSignedIn(Site site) throws IOException, InterruptedException {
        for (var path : OPEN) {
            var answer = get(site, path);
            assertThat(answer.headers().allValues("Set-Cookie"))
                    .as(path)
                    .noneMatch(set -> set.startsWith("JSESSIONID"));
            assertThat(answer.statusCode()).as(path).isLessThan(500);
        }
        var refused = post(site, "username=menteri&password=salah", "");
        assertThat(refused.headers().allValues("Set-Cookie")).noneMatch(set -> set.startsWith("JSESSIONID"));
    }

    @Test
    void aSignInThatDidNotComeFromThePageIsNotEvenTried(Site site) throws IOException, InterruptedException {
        var forged = post(site, "username=menteri&password=" + Site.PASSWORD, "");
        var made = post(site, "username=menteri&_csrf=geraten&password=" + Site.PASSWORD, "sinergi-csrf=geraten");

        assertThat(List.of(forged, made)).allSatisfy(answer -> {
            assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/login?ulang");
            assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(set -> set.startsWith("JSESSIONID"));
        });
    }

    @Test
    void theLinkOfAForgedCookieLeadsNowhereElse(Site site) {
        for (var link : List.of("//elsewhere.example/", "https://elsewhere.example/", "/\\elsewhere.example/")) {
            var page = site.visitor();
            page.navigate(site.address("login"));
            var text = Base64.getUrlEncoder().encodeToString(link.getBytes(StandardCharsets.UTF_8));
            page.context().addCookies(List.of(new Cookie("sinergi-link", text).setUrl(site.address(""))));
            site.signIn(page, "menteri", Site.PASSWORD);
            page.waitForURL(url -> !url.contains("/login"));
            assertThat(page.url()).startsWith(site.address(""));
        }
    }

    @Test
    void thePageFitsAPhoneInBothLanguagesAndThemes(Site site) {
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            var page = site.visitor(360, scheme);
            page.navigate(site.address("login?error"));
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
            page.locator("button[name=bahasa]").click();
            page.locator("html[lang=en]").waitFor();
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
        }
    }

    private static HttpResponse<String> get(Site site, String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(site.address(path))).build());
    }

    private static HttpResponse<String> post(Site site, String form, String cookie)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(site.address("login")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        return send((cookie.isEmpty() ? request : request.header("Cookie", cookie)).build());
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, BodyHandlers.ofString());
        }
    }
}
