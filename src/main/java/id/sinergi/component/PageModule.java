package id.sinergi.component;

import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The browser module of the pages themselves, built from {@code frontend/src/page}; it runs before anything is drawn. */
public final class PageModule {

    static final String FILE_NAME = read();

    private PageModule() {}

    /** Lets the page load it. */
    public static void addTo(IndexHtmlResponse page) {
        page.getDocument().head().appendElement("script").attr("type", "module").attr("src", "charts/" + FILE_NAME);
    }

    private static String read() {
        try (var manifest = PageModule.class.getResourceAsStream("/META-INF/sinergi-charts.properties")) {
            var properties = new Properties();
            if (manifest != null) {
                properties.load(manifest);
            }
            return properties.getProperty("page", "sinergi-page.js");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
