package id.sinergi.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.vaadin.flow.spring.annotation.EnableVaadin;
import id.sinergi.browser.Barriers;
import id.sinergi.browser.Chromium;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.test.context.ActiveProfiles;

/** The gallery in a browser: every piece and every kind as Flow sends it, without the rest of the application. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "vaadin.productionMode=true",
            // Readiness asks for the database, which is left out here.
            "management.endpoint.health.validate-group-membership=false",
            "vaadin.allowed-packages=id.sinergi.gallery,id.sinergi.chart,id.sinergi.component",
            "spring.autoconfigure.exclude="
                    + "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration,"
                    + "org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration,"
                    + "org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration,"
                    + "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration"
        })
@ActiveProfiles("dev")
class GalleryIT {

    private static final Path PICTURES = Path.of("target", "pictures");

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({"id, light", "id, dark", "en, light", "en, dark"})
    void showsEveryKindWithoutComplaintOrBarrier(String language, String theme) {
        try (var page = open(1440, "?lang=" + language + "&theme=" + theme)) {
            assertThat(page.locator("sinergi-chart[id]").count()).isEqualTo(15);
            assertThat(page.locator("#badges .badge").count()).isEqualTo(5);
            picture(page, "gallery-%s-%s".formatted(language, theme));
            assertNoBarrier(page, "html");
            page.locator("#chips .chip").first().click();
            page.locator("vaadin-popover[opened] p").waitFor();
            assertNoBarrier(page, "vaadin-popover[opened]");
            page.keyboard().press("Escape");
            page.locator("#definitions .plain").first().click();
            page.locator("vaadin-dialog[opened] dl").waitFor();
            assertNoBarrier(page, "vaadin-dialog[opened]");
            picture(page, "gallery-dialog-%s-%s".formatted(language, theme));
        }
    }

    @Test
    void fitsAPhone() {
        try (var page = open(360, "?theme=dark")) {
            picture(page, "gallery-phone");
            assertThat(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                    .isEqualTo(true);
        }
    }

    @Test
    void aChosenBarReachesTheServerWithItsKey() {
        try (var page = open(1440, "")) {
            page.locator("#bar .sc-plot").click();
            page.getByText("DRILL  P").waitFor();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Space");
            page.getByText("FILTER  P").waitFor();
        }
    }

    @Test
    void theModuleIsFetchedOnceCompressedAndKeptForGood() {
        try (var page = Chromium.running().newPage()) {
            var modules = new ArrayList<Response>();
            page.onResponse(response -> {
                if (response.url().contains("/charts/")) {
                    modules.add(response);
                }
            });
            page.navigate("http://localhost:" + port + "/" + GalleryView.PATH);
            page.locator("#trend .apexcharts-svg").first().waitFor();

            assertThat(modules).hasSize(1);
            var headers = modules.getFirst().allHeaders();
            assertThat(headers.get("content-encoding")).isEqualTo("br");
            assertThat(headers.get("cache-control")).contains("max-age=31536000");
            assertThat(Integer.parseInt(Objects.requireNonNull(headers.get("content-length"))))
                    .isLessThan(200_000);
        }
    }

    private static void assertNoBarrier(Page page, String part) {
        assertThat(Barriers.asItIs(part, page)).isEmpty();
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + ".png")));
    }

    private Page open(int width, String parameters) {
        var page = Chromium.running().newPage(new Browser.NewPageOptions().setViewportSize(width, 900));
        page.navigate("http://localhost:" + port + "/" + GalleryView.PATH + parameters);
        page.locator("#heatmap .apexcharts-heatmap-rect").first().waitFor();
        page.locator("#sparkline .apexcharts-area").first().waitFor();
        // What lies below the window costs a picture another layout of all charts.
        page.setViewportSize(width, Barriers.height(page));
        return page;
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @EnableVaadin("id.sinergi.gallery")
    @Import(GalleryRoute.class)
    static class Charts {

        @Bean
        SecurityFilterChain everybody(HttpSecurity http) {
            return http.csrf(csrf -> csrf.disable())
                    .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                    .build();
        }
    }
}
