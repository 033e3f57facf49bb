package id.sinergi.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The running application as its visitors see it. Each visitor has a browser of their own, without cookies, that closes
 * with the test; times are those of the office, whatever the machine's.
 */
public final class Site implements AutoCloseable {

    /** The password of the users of a demonstration: menteri, manajer, staf, admin. */
    public static final String PASSWORD = "sinergi-contoh";

    private static final String SESSION = "JSESSIONID";

    /** By address and user, the session of an earlier sign-in: the sign-in page is not needed each time. */
    private static final Map<String, Cookie> EARLIER = new ConcurrentHashMap<>();

    private final int port;
    private final List<BrowserContext> visitors = new ArrayList<>();

    public Site(int port) {
        this.port = port;
    }

    /** The whole address of a path such as {@code tentang?lang=en}. */
    public String address(String path) {
        return "http://localhost:" + port + "/" + path;
    }

    /** An empty page of somebody who has not signed in, 1440 pixels wide. */
    public Page visitor() {
        return visitor(1440, ColorScheme.LIGHT);
    }

    /** An empty page of somebody who has not signed in and wants no motion, which nothing here waits for. */
    public Page visitor(int width, ColorScheme scheme) {
        var context = Chromium.running()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 900)
                        .setColorScheme(scheme)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setTimezoneId("Asia/Jakarta")
                        .setAcceptDownloads(true));
        context.setDefaultTimeout(20_000);
        visitors.add(context);
        return context.newPage();
    }

    /** Goes to a path as one of the demo users. */
    public Page signedIn(String username, String path) {
        return signedIn(visitor(), username, path);
    }

    /**
     * Goes to a path as one of the demo users: in the session of an earlier test, or by way of the sign-in page where
     * there was none or the server has forgotten it.
     */
    public Page signedIn(Page page, String username, String path) {
        var user = port + " " + username;
        var cookies = page.context();
        Optional.ofNullable(EARLIER.get(user)).ifPresent(cookie -> cookies.addCookies(List.of(cookie)));
        page.navigate(address(path));
        if (page.url().contains("/login")) {
            signIn(page, username, PASSWORD);
            page.waitForURL(url -> !url.contains("/login"));
            // Without a page of one's own a sign-in leads to the one for the role; before that has come, the path
            // would.
            settled(page);
            page.navigate(address(path));
            cookies.cookies().stream()
                    .filter(cookie -> cookie.name.equals(SESSION))
                    .forEach(cookie -> EARLIER.put(user, cookie));
        }
        return settled(page);
    }

    /** Fills in and sends the sign-in form of a page that shows it. */
    public void signIn(Page page, String username, String password) {
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill(password);
        page.locator("form.login-form button[type=submit]").click();
    }

    /** Signs in to a path by the form, and ticks that the browser is to be remembered. */
    public Page remembered(String username, String path) {
        var page = visitor();
        page.navigate(address(path));
        page.locator("input[name=remember-me]").check();
        signIn(page, username, PASSWORD);
        page.waitForURL(url -> !url.contains("/login"));
        return settled(page);
    }

    /** Changes the language with the button in the navigation, if the page speaks another. */
    void speak(Page page, String language) {
        if (!language.equals(page.locator("html").getAttribute("lang"))) {
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName(language.equals("en") ? "English" : "Bahasa Indonesia"))
                    .click();
            page.locator("html[lang=" + language + "]").waitFor();
            settled(page);
        }
    }

    /** Waits until the page has nothing more to ask of the server, whatever it still draws. */
    public Page answered(Page page) {
        page.waitForFunction("""
                () => {
                    const clients = Object.values(window.Vaadin?.Flow?.clients ?? {});
                    return clients.some(client => client.isActive)
                        && clients.every(client => !client.isActive || !client.isActive());
                }
                """);
        return page;
    }

    /** Waits until the page has nothing more to ask of the server and its charts are drawn. */
    public Page settled(Page page) {
        page.waitForFunction("""
                () => {
                    const clients = Object.values(window.Vaadin?.Flow?.clients ?? {});
                    const charts = [...document.querySelectorAll('sinergi-chart')].filter(chart => chart.checkVisibility());
                    return (clients.some(client => client.isActive) || document.querySelector('main.login'))
                        && clients.every(client => !client.isActive || !client.isActive())
                        && charts.every(chart => chart.querySelector('.sc-layer[width], .sc-empty:not([hidden])'))
                        && document.fonts.status === 'loaded';
                }
                """);
        return page;
    }

    /** Keeps what every visitor sees now as numbered PNG files. */
    void picture(Path directory, String name) {
        var pages =
                visitors.stream().flatMap(visitor -> visitor.pages().stream()).toList();
        for (int i = 0; i < pages.size(); i++) {
            var file = name.replaceAll("[^A-Za-z0-9]+", "-") + "-" + (i + 1) + ".png";
            pages.get(i).screenshot(new Page.ScreenshotOptions().setPath(directory.resolve(file)));
        }
    }

    @Override
    public void close() {
        visitors.forEach(BrowserContext::close);
    }
}
