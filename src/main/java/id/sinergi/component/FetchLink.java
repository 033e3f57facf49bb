package id.sinergi.component;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;

/** A link to a CSV file that is written while it is fetched, and that no cache may keep. */
public final class FetchLink extends Anchor {

    /** Writes the file for the viewer who is signed in then. */
    @FunctionalInterface
    public interface Writer extends Serializable {

        void write(OutputStream out) throws IOException;
    }

    public FetchLink(String text, String file, Writer writer) {
        super(handler(file, writer), text);
        setRouterIgnore(true);
        addClassName("plain");
    }

    private static DownloadHandler handler(String file, Writer writer) {
        return new DownloadHandler() {
            @Override
            public void handleDownloadRequest(DownloadEvent event) throws IOException {
                event.setFileName(file);
                event.setContentType("text/csv; charset=utf-8");
                event.getResponse().setHeader("Cache-Control", "private, no-store");
                try (var out = event.getOutputStream()) {
                    writer.write(out);
                }
            }
        };
    }
}
