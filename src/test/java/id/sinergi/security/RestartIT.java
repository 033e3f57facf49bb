package id.sinergi.security;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import id.sinergi.SinergiApplication;
import id.sinergi.TestClock;
import id.sinergi.browser.Site;
import id.sinergi.database.TestDatabase;
import id.sinergi.signin.AuthenticatorApp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** A new installation on an external database, told by the environment alone; its server stops and starts again. */
class RestartIT {

    private static final String LINK = "?wilayah=35&periode=2026-01..2026-06";
    private static final String ADMINISTRATOR = "kepala.pusdatin";
    private static final String PASSWORD = "sandi pertama yang panjang";

    private final int port = freePort();
    private final TestDatabase database = TestDatabase.create();
    private final Site site = new Site(port);
    private ConfigurableApplicationContext server;

    @BeforeEach
    void start() {
        var environment = Map.<String, Object>ofEntries(
                Map.entry("SINERGI_PORT", port),
                Map.entry("SINERGI_DB_URL", database.url()),
                Map.entry("SINERGI_DB_USER", database.user()),
                Map.entry("SINERGI_DB_PASSWORD", database.password()),
                Map.entry("SINERGI_DB_OWNER", database.owner()),
                Map.entry("SINERGI_DB_OWNER_PASSWORD", database.ownerPassword()),
                Map.entry("SINERGI_PERSON_KEY", "a secret for tests, long enough to be one"),
                Map.entry("SINERGI_DATA_DIRECTORY", database.files()),
                Map.entry("SINERGI_START_UNCHECKED", "true"),
                Map.entry("SINERGI_FIRST_START", "false"),
                Map.entry("SINERGI_ADMIN_USER", ADMINISTRATOR),
                Map.entry("SINERGI_ADMIN_PASSWORD", PASSWORD));
        server = new SpringApplicationBuilder(SinergiApplication.class)
                .initializers(context -> context.getEnvironment()
                        .getPropertySources()
                        .replace(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                                new SystemEnvironmentPropertySource(
                                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, environment)))
                .run();
    }

    @AfterEach
    void stop() {
        site.close();
        server.close();
        database.close();
    }

    @Test
    void theFirstAdministratorComesBackToTheSameLinkAfterARestartAndDemoPasswordsOpenNothing() {
        var page = site.visitor();
        page.navigate(site.address(LINK));
        site.signIn(page, "admin", Site.PASSWORD);
        assertThat(page.getByText("Tidak dapat masuk")).isVisible();
        assertThat(page.getByText(Site.PASSWORD)).hasCount(0);

        page.locator("input[name=remember-me]").check();
        site.signIn(page, ADMINISTRATOR, PASSWORD);
        takeUpASecondFactor(page);
        assertThat(page).hasURL(site.address(LINK));
        site.settled(page);

        page.evaluate("window.beforeTheRestart = true");
        server.close();
        button(page, "English").click();
        assertThat(page.getByText("Sambungan terputus")).isVisible();
        start();
        assertThat(page.getByText("Sambungan terputus"))
                .isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(30_000));
        // The session ended with the old server, so the page reloads itself; a key press before that would be lost.
        page.waitForFunction("!window.beforeTheRestart", null, new Page.WaitForFunctionOptions().setTimeout(30_000));
        site.settled(page);
        assertThat(page).hasURL(site.address(LINK));
        button(page, "English").click();
        assertThat(button(page, "Sign out")).isVisible();
        assertThat(page).hasURL(site.address(LINK));
    }

    /** Whoever administers is led to it by the first sign-in. */
    private static void takeUpASecondFactor(Page page) {
        var secret = page.locator(".secret").innerText();
        assertThat(page.locator(".codes li")).hasCount(8);
        page.locator("input[name=code]")
                .fill(AuthenticatorApp.code(secret, TestClock.ofTheOffice().instant()));
        page.locator("form.login-form button[type=submit]").click();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }
}
