package id.sinergi.office;

import id.sinergi.document.ReportDocument;
import id.sinergi.document.ReportWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A 16:9 deck: a title, the headline figures, and one slide with a native chart for each message. */
public final class PptxReportWriter implements ReportWriter {

    private final @Nullable Path template;

    /**
     * @param template an organisation's own deck whose masters are used; null for ours
     */
    public PptxReportWriter(@Nullable Path template) {
        this.template = template;
    }

    @Override
    public void write(ReportDocument document, OutputStream out) throws IOException {
        try (var deck = open()) {
            var properties = deck.show().getProperties().getCoreProperties();
            properties.setTitle(document.title());
            properties.setCreator(document.author());
            var slides = new Slides(deck, document);
            slides.cover();
            for (var section : document.sections()) {
                slides.add(section);
            }
            deck.show().write(out);
        }
    }

    private SlideDeck open() throws IOException {
        if (template == null) {
            return SlideDeck.plain();
        }
        try (var in = Files.newInputStream(template)) {
            return SlideDeck.of(in);
        }
    }
}
