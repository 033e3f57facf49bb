package id.sinergi.export;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import id.sinergi.language.Dates;
import java.io.IOException;
import java.time.ZoneId;

/** One background export: its progress, its file, and what can be done with it. */
final class ExportRow extends Composite<Div> {

    private final transient ExportService exports;
    private final SerializableRunnable refresh;

    ExportRow(Export export, ExportService exports, ZoneId zone, SerializableRunnable refresh) {
        this.exports = exports;
        this.refresh = refresh;
        var about = new Span(Dates.in(getLocale()).dateTime(export.requestedAt().atZone(zone)) + " · "
                + getTranslation("report.state." + export.state()));
        about.addClassName("sub");
        var words =
                new Div(new Span(export.title() + " · " + getTranslation("report.format." + export.format())), about);
        words.addClassName("briefing-words");
        getContent().add(words);
        getContent().addClassName("briefing");
        if (export.isOpen()) {
            var bar = new ProgressBar(0, 100, export.progress());
            bar.setIndeterminate(export.progress() == 0);
            words.add(bar);
            getContent().add(action("report.cancel", () -> exports.cancel(export.id())));
        } else {
            if (export.withheld()) {
                about.setText(about.getText() + " · " + getTranslation("report.withheld"));
            } else if (export.state() == Export.State.DONE) {
                getContent().add(link(export));
            }
            getContent().add(action("report.remove", () -> exports.remove(export.id())));
        }
    }

    private Button action(String text, SerializableRunnable work) {
        var button = new Button(getTranslation(text), click -> {
            work.run();
            refresh.run();
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    /** Streamed, since it may be large; only the owner's own is found. */
    private Anchor link(Export export) {
        var handler = new DownloadHandler() {
            @Override
            public void handleDownloadRequest(DownloadEvent event) throws IOException {
                event.setFileName(export.fileName());
                event.setContentType(export.mediaType());
                event.setContentLength(export.size());
                event.getResponse().setHeader("Cache-Control", "private, no-store");
                try (var out = event.getOutputStream()) {
                    exports.write(export.id(), out);
                }
            }
        };
        var link = new Anchor(handler, getTranslation("report.fetch"));
        link.setRouterIgnore(true);
        link.addClassName("plain");
        return link;
    }
}
