package id.sinergi.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/**
 * Shows the outline of a page while the browser fetches and starts what draws it. The style sheet lets it appear only
 * where that takes noticeably long; the page's module takes it away as soon as there is a page.
 */
@Component
class StartingPage implements VaadinServiceInitListener {

    private static final int ENTRIES = 7;
    private static final int TILES = 4;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(StartingPage::outline);
    }

    private static void outline(IndexHtmlResponse page) {
        var path = page.getVaadinRequest().getPathInfo();
        if ("/dinding".equals(path)) {
            return;
        }
        var outline = page.getDocument().body().appendElement("div").addClass("starting");
        outline.attr("aria-hidden", "true");
        lines(outline.appendElement("div").addClass("starting-nav"), ENTRIES);
        var content = outline.appendElement("div").addClass("starting-page");
        lines(content, 2);
        lines(content.appendElement("div").addClass("starting-tiles"), TILES);
        lines(content, 1);
    }

    private static void lines(Element parent, int count) {
        for (var line = 0; line < count; line++) {
            parent.appendElement("i");
        }
    }
}
