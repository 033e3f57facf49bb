package id.sinergi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What it costs to bring the overview to a minister; how long it takes is printed here, and judged by the bench. */
@BrowserTest
class PageWeightIT {

    private static final int HEAVIEST = 600_000;

    /**
     * One sign-in.
     *
     * @param milliseconds from the click until the last chart of the overview stands
     * @param bytes over the wire since the click
     * @param whole the same with the sign-in page before it
     */
    private record Arrival(long milliseconds, int bytes, int whole, List<String> strangers) {}

    @Test
    void theOverviewIsLightAndAsksNobodyElse(Site site) {
        arrive(site, site.visitor());
        var visitor = site.visitor();
        var cold = arrive(site, visitor);
        visitor.context().clearCookies();
        var warm = arrive(site, visitor);
        System.out.printf(
                "Sign-in to last chart: cold %d ms, warm %d ms; cold %d kB, with the sign-in page %d kB; warm %d kB%n",
                cold.milliseconds(),
                warm.milliseconds(),
                cold.bytes() / 1_000,
                cold.whole() / 1_000,
                warm.whole() / 1_000);

        assertThat(cold.strangers()).isEmpty();
        assertThat(warm.strangers()).isEmpty();
        assertThat(cold.whole()).isLessThanOrEqualTo(HEAVIEST);
    }

    private static Arrival arrive(Site site, Page page) {
        var requests = new ArrayList<Request>();
        page.onRequestFinished(requests::add);
        page.navigate(site.address("login"));
        int before = bytes(requests);
        long start = System.nanoTime();
        site.signIn(page, "menteri", Site.PASSWORD);
        page.waitForURL(url -> !url.contains("/login"));
        site.settled(page);
        long milliseconds = (System.nanoTime() - start) / 1_000_000;
        var strangers = requests.stream()
                .map(Request::url)
                .filter(url ->
                        !url.startsWith(site.address("")) && !url.startsWith("data:") && !url.startsWith("blob:"))
                .toList();
        int whole = bytes(requests);
        return new Arrival(milliseconds, whole - before, whole, strangers);
    }

    /** Of the requests so far: asking for their sizes lets further ones finish. */
    private static int bytes(List<Request> requests) {
        return List.copyOf(requests).stream()
                .filter(request -> request.url().startsWith("http"))
                .mapToInt(request -> request.sizes().responseBodySize + request.sizes().responseHeadersSize)
                .sum();
    }
}
