package id.sinergi.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The machine's own Chromium, without windows: started at the first call, shared by all tests of a run. Of the programs
 * on the {@code PATH} the one made for running without windows comes first: it starts and draws faster.
 */
public final class Chromium {

    private static final List<String> PROGRAMS =
            List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome");
    private static final Playwright PLAYWRIGHT =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private static final Browser BROWSER = PLAYWRIGHT
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(executable())
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(PLAYWRIGHT::close, "chromium-close"));
    }

    private Chromium() {}

    public static Browser running() {
        return BROWSER;
    }

    private static Path executable() {
        var named = System.getProperty("sinergi.test.browser");
        var programs = named == null ? PROGRAMS : List.of(named);
        return programs.stream()
                .flatMap(Chromium::onThePath)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Not on the PATH: " + programs));
    }

    private static Stream<Path> onThePath(String program) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "/usr/bin").split(File.pathSeparator))
                .map(directory -> Path.of(directory, program))
                .filter(Files::isExecutable);
    }
}
