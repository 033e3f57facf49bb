package id.sinergi.chart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The browser module built from {@code frontend/}; its name holds the hash of its content, so browsers may cache it for ever. */
final class ChartModule {

    static final String FILE_NAME = read();

    private ChartModule() {}

    private static String read() {
        try (var manifest = ChartModule.class.getResourceAsStream("/META-INF/sinergi-charts.properties")) {
            var properties = new Properties();
            if (manifest != null) {
                properties.load(manifest);
            }
            return properties.getProperty("module", "sinergi-chart.js");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
