package id.sinergi.report;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A link to a file that is made when it is fetched, for the viewer who is signed in then. */
public final class FileLink extends Anchor {

    /** Makes a file; it may fail as files do. */
    @FunctionalInterface
    public interface Maker extends java.io.Serializable {

        @Nullable
        ReportFile make() throws IOException;
    }

    public FileLink(String text, Maker maker) {
        super(handler(maker), text);
        setRouterIgnore(true);
    }

    private static DownloadHandler handler(Maker maker) {
        return new DownloadHandler() {
            @Override
            public void handleDownloadRequest(DownloadEvent event) throws IOException {
                var file = maker.make();
                if (file == null) {
                    event.getResponse().setStatus(404);
                } else {
                    send(event, file);
                }
            }
        };
    }

    /** Sends a file that no cache may keep. */
    private static void send(DownloadEvent event, ReportFile file) throws IOException {
        event.setFileName(file.name());
        event.setContentType(file.mediaType());
        event.setContentLength(file.content().length);
        event.getResponse().setHeader("Cache-Control", "private, no-store");
        try (var out = event.getOutputStream()) {
            out.write(file.content());
        }
    }
}
