package id.sinergi.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.vaadin.flow.server.RouteRegistry;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import id.sinergi.browser.BrowserTest;
import id.sinergi.browser.Site;
import id.sinergi.security.AccessTable.Rule;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every page of the application, and who may open it: a page without a rule in the table fails the first test. */
@BrowserTest
class RoutesIT {

    private static final List<Rule> SCREENS = AccessTable.of("route").toList();

    /** Those of everyone are opened in PagesIT, and as each role in PageScopeTest. */
    private static final List<Rule> NOT_EVERYONES = SCREENS.stream()
            .filter(screen -> screen.roles().size() < UserRole.values().length)
            .toList();

    @Autowired
    private ServletContext servlet;

    @Test
    void everyRouteHasItsRule() {
        RouteRegistry routes = ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlet));
        assertThat(routes.getRegisteredRoutes())
                .extracting(route -> route.getTemplate())
                .containsExactlyInAnyOrderElementsOf(
                        SCREENS.stream().map(Rule::entry).toList());
    }

    @Test
    void withoutASignInEveryPageLeadsToIt(Site site) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            for (var screen : SCREENS) {
                var answer = http.send(
                        HttpRequest.newBuilder(URI.create(site.address(screen.example())))
                                .build(),
                        BodyHandlers.discarding());
                assertThat(answer.statusCode()).as(screen.entry()).isEqualTo(302);
                assertThat(answer.headers().firstValue("Location").orElse(""))
                        .as(screen.entry())
                        .endsWith("/login");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"menteri, MINISTER", "manajer, MANAGER", "staf, STAFF", "admin, ADMINISTRATOR"})
    void eachRoleSeesThePagesOfSomeRolesIfTheyAreIts(String username, UserRole role, Site site) {
        var page = site.signedIn(username, "tentang");
        for (var screen : NOT_EVERYONES) {
            page.navigate(site.address(screen.example()));
            site.answered(page);
            assertThat(title(page))
                    .as("%s for %s", screen.entry(), role)
                    .matches(title -> !title.isBlank() && !title.equals("Permintaan ini gagal"))
                    .matches(title -> title.equals("Halaman tidak ditemukan")
                            != screen.roles().contains(role));
        }
    }

    @Test
    void anAddressThatDoesNotExistIsSaidSo(Site site) {
        var page = site.signedIn("menteri", "halaman-yang-tidak-ada");
        assertThat(title(page)).isEqualTo("Halaman tidak ditemukan");
    }

    private static String title(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .first()
                .innerText();
    }
}
