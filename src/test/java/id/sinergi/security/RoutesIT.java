package id.sinergi.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.vaadin.flow.server.RouteRegistry;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import id.sinergi.browser.BrowserTest;
import id.sinergi.browser.Site;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every page of the application, and who may open it: a page that is missing here fails the first test. */
@BrowserTest
class RoutesIT {

    private static final Set<UserRole> ALL = EnumSet.allOf(UserRole.class);
    private static final Set<UserRole> DATA = EnumSet.of(UserRole.STAFF, UserRole.ADMINISTRATOR);
    private static final List<Screen> SCREENS = List.of(
            new Screen("", ALL),
            new Screen("aktivitas", EnumSet.of(UserRole.ADMINISTRATOR)),
            new Screen("angkatan", ALL),
            new Screen("arsip", ALL),
            new Screen("arsip/:nomor", "arsip/1", ALL),
            new Screen("balai/:kode?", "balai/579344", ALL),
            new Screen("bandingkan", ALL),
            new Screen("batch", ALL),
            new Screen("beranda", ALL),
            new Screen("dinding", ALL),
            new Screen("impor", DATA),
            new Screen("klien-api", EnumSet.of(UserRole.ADMINISTRATOR)),
            new Screen("laporan", ALL),
            new Screen("matriks", ALL),
            new Screen("menunggu", ALL),
            new Screen("negara/:kode?", "negara/TW", ALL),
            new Screen("pengguna", EnumSet.of(UserRole.ADMINISTRATOR)),
            new Screen("perlu-dilihat", ALL),
            new Screen("sektor/:kode?", "sektor/MAN", ALL),
            new Screen("tampilan", ALL),
            new Screen("tentang", ALL),
            new Screen("wilayah/:kode?", "wilayah/35", ALL));

    /**
     * A page of its own.
     *
     * @param template as the router knows it
     * @param example an address of it
     */
    private record Screen(String template, String example, Set<UserRole> roles) {

        Screen(String template, Set<UserRole> roles) {
            this(template, template, roles);
        }
    }

    @Autowired
    private ServletContext servlet;

    @Test
    void everyRouteIsListedHere() {
        RouteRegistry routes = ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlet));
        assertThat(routes.getRegisteredRoutes())
                .extracting(route -> route.getTemplate())
                .containsExactlyInAnyOrderElementsOf(
                        SCREENS.stream().map(Screen::template).toList());
    }

    @Test
    void withoutASignInEveryPageLeadsToIt(Site site) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            for (var screen : SCREENS) {
                var answer = http.send(
                        HttpRequest.newBuilder(URI.create(site.address(screen.example)))
                                .build(),
                        BodyHandlers.discarding());
                assertThat(answer.statusCode()).as(screen.template).isEqualTo(302);
                assertThat(answer.headers().firstValue("Location").orElse(""))
                        .as(screen.template)
                        .endsWith("/login");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"menteri, MINISTER", "manajer, MANAGER", "staf, STAFF", "admin, ADMINISTRATOR"})
    void eachRoleSeesItsPagesWithoutComplaintAndNoOthers(String username, UserRole role, Site site) {
        var complaints = new ArrayList<String>();
        var page = site.signedIn(username, "tentang");
        page.onPageError(complaints::add);
        for (var screen : SCREENS) {
            page.navigate(site.address(screen.example));
            site.settled(page);
            assertThat(title(page))
                    .as("%s for %s", screen.template, role)
                    .matches(title -> !title.isBlank() && !title.equals("Permintaan ini gagal"))
                    .matches(title -> title.equals("Halaman tidak ditemukan") != screen.roles.contains(role));
        }
        assertThat(complaints).isEmpty();
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
