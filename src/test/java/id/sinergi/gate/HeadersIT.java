package id.sinergi.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SameSiteAttribute;
import id.sinergi.browser.BrowserTest;
import id.sinergi.browser.Site;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every answer tells the browser, and what is made of requests that nobody writes by hand. */
@BrowserTest
class HeadersIT {

    private static final List<String> ADDRESSES = List.of(
            "",
            "tentang",
            "login",
            "error",
            "styles/sinergi.css",
            "tidak-ada",
            "images/tidak-ada.png",
            "api/v1/indicators",
            "api/v1/openapi.json",
            "actuator/health/readiness",
            "?v-r=init&location=&query=",
            "logo",
            "VAADIN/dynamic/resource/1/2/3",
            "login?a=%zz");

    @Test
    void everyAnswerProtectsItsReader(Site site) {
        for (var page : List.of(site.visitor(), site.signedIn("menteri", "tentang"))) {
            for (var address : ADDRESSES) {
                var answer = ask(page, site, address);
                assertThat(answer.headers())
                        .as(address)
                        .containsEntry("x-content-type-options", "nosniff")
                        .containsEntry("referrer-policy", "same-origin")
                        .containsKey("permissions-policy");
                assertThat(answer.status()).as(address).isLessThan(500);
            }
        }
    }

    @Test
    void nothingAboutPeopleStaysInTheBrowser(Site site) {
        var page = site.signedIn("menteri", "tentang");
        for (var address : List.of("", "menunggu?wilayah=35.78", "?v-r=init&location=&query=", "login")) {
            assertThat(ask(page, site, address).headers().get("cache-control"))
                    .as(address)
                    .contains("no-store");
        }
    }

    @Test
    void anAddressThatCannotBeReadIsABadRequestAndNoFailure(Site site) throws IOException {
        for (var target : List.of("/tentang?a=%zz", "/%zz")) {
            var answer = raw(site, "GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            assertThat(answer).as(target).startsWith("HTTP/1.1 400").containsIgnoringCase("nosniff");
        }
    }

    @Test
    void theHostThatSomebodyNamesStandsInNoAnswer(Site site) throws IOException {
        for (var target :
                List.of("/", "/tentang?x=1", "/login", "/login?bahasa=en", "/api/v1/indicators", "/tidak-ada")) {
            var answer = raw(
                    site,
                    "GET " + target + " HTTP/1.1\r\nHost: elsewhere.example\r\nX-Forwarded-Host: elsewhere.example\r\n"
                            + "Connection: close\r\n\r\n");
            assertThat(answer).as(target).startsWith("HTTP/1.1 ").doesNotContain("elsewhere.example");
        }
    }

    @Test
    void cookiesAreKeptFromScriptsAndFromOtherSites(Site site) {
        var cookies = site.signedIn("menteri", "tentang").context().cookies();
        assertThat(cookies).extracting(cookie -> cookie.name).contains("JSESSIONID");
        assertThat(cookies).allMatch(cookie -> cookie.sameSite != SameSiteAttribute.NONE);
        assertThat(cookies)
                .filteredOn(cookie -> !cookie.name.equals("sinergi-language"))
                .allMatch(cookie -> cookie.httpOnly);
    }

    @Test
    void theBrowserKeepsNothingOfTheSignInAndEveryPageHasTheWayOut(Site site) {
        var page = site.signedIn("menteri", "tentang");
        var session = page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .findFirst()
                .orElseThrow()
                .value;
        assertThat(page.evaluate("JSON.stringify(localStorage) + JSON.stringify(sessionStorage)")
                        .toString())
                .doesNotContain(session, "menteri", Site.PASSWORD);
        assertThat(page.getByText("Keluar", new Page.GetByTextOptions().setExact(true))
                        .count())
                .isPositive();
    }

    @Test
    void noDirectoryIsListedNoSourceIsServedAndTraceIsRefused(Site site) throws IOException {
        var page = site.signedIn("menteri", "tentang");
        for (var address : List.of("styles/", "charts/", "fonts/", "VAADIN/", ".git/config", "WEB-INF/web.xml")) {
            var answer = ask(page, site, address);
            assertThat(answer.text()).as(address).doesNotContain("sinergi.css<", "[core]", "Index of");
            assertThat(answer.headers().getOrDefault("content-type", "text/html"))
                    .as(address)
                    .doesNotContain("css", "javascript", "octet", "plain");
        }
        assertThat(raw(site, "TRACE /login HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .doesNotContainPattern("^HTTP/1.1 2")
                .doesNotContain("TRACE /login", "message/http");
    }

    @Test
    void aPasswordIsHiddenAndCanBePastedAndFilledIn(Site site) {
        var page = site.visitor();
        page.navigate(site.address("login"));
        var field = page.locator("input[name=password]");
        assertThat(field.getAttribute("type")).isEqualTo("password");
        assertThat(field.getAttribute("autocomplete")).isEqualTo("current-password");
        assertThat(field.getAttribute("onpaste")).isNull();
        assertThat(field.getAttribute("maxlength")).isEqualTo("256");
    }

    private static APIResponse ask(Page page, Site site, String address) {
        return page.context()
                .request()
                .get(site.address(address), RequestOptions.create().setMaxRedirects(0));
    }

    private static String raw(Site site, String request) throws IOException {
        try (var socket = new Socket("localhost", URI.create(site.address("")).getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
