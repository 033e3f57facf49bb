package id.sinergi.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.context.TestPropertySource;

/**
 * Takes the pictures of {@code src/docs/pictures} from the running product, whose small cells are hidden as on a first
 * start; {@code ./sinergi pictures} runs it.
 */
@BrowserTest
@TestPropertySource(properties = "sinergi.small-cells.threshold=5")
class Pictures {

    private static final Path DIRECTORY = Path.of("src", "docs", "pictures");

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "overview, menteri, '', 1440, LIGHT, false",
        "overview-dark, menteri, '', 1440, DARK, false",
        "overview-phone, menteri, '', 360, LIGHT, false",
        "upload, staf, impor, 1440, LIGHT, false",
    })
    void take(String name, String username, String path, int width, ColorScheme scheme, boolean whole, Site site) {
        var page = site.signedIn(site.visitor(width, scheme), username, path);
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(whole)
                .setStyle("vaadin-connection-indicator, .v-loading-indicator { display: none !important }")
                .setPath(DIRECTORY.resolve(name + ".png")));
    }
}
