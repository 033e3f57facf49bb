package id.sinergi.component;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/** A list that people keep, as a file, out and in again. */
public final class ListFiles extends Section {

    private static final int LARGEST = 5 << 20;

    /** What the list is and where it goes; it may be asked from the request that brings a file, without the page's lock. */
    public interface Exchange {

        /** The name of its files, without an ending. */
        String name();

        /** Says what is done with the file. */
        String lead(Locale locale);

        void writeCsv(OutputStream out) throws IOException;

        void writeWorkbook(Locale locale, OutputStream out) throws IOException;

        /** Takes over all of the file or nothing. */
        Arrival read(Path file, Locale locale);
    }

    /**
     * What became of a file.
     *
     * @param rows that were taken over
     * @param refusal why none were; empty otherwise
     */
    public record Arrival(int rows, String refusal) {}

    private final transient Exchange exchange;
    private final SerializableConsumer<Integer> arrived;
    private final Paragraph problem = new Paragraph();

    /** @param arrived is told how many rows were taken over */
    public ListFiles(Exchange exchange, SerializableConsumer<Integer> arrived) {
        this.exchange = exchange;
        this.arrived = arrived;
        addClassNames("card", "section", "stack");
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        var links = new Div(
                new Anchor(this::writeCsv, AttachmentType.DOWNLOAD, getTranslation("catalog.fetch", "CSV")),
                new Anchor(this::writeWorkbook, AttachmentType.DOWNLOAD, getTranslation("catalog.fetch", "XLSX")));
        links.addClassName("actions");
        add(new H2(getTranslation("catalog.files")), new Paragraph(exchange.lead(getLocale())), links);
        add(upload(), problem);
    }

    private Upload upload() {
        var upload = new Upload();
        upload.setUploadHandler(this::read);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST);
        upload.setUploadButton(new Button(getTranslation("catalog.files.choose")));
        upload.setDropLabel(new Span(getTranslation("catalog.files.drop")));
        upload.addFileRejectedListener(
                rejected -> refuse(getTranslation("intake.error.too-large", String.valueOf(LARGEST >> 20))));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        return upload;
    }

    private void refuse(String text) {
        problem.setText(text);
        problem.setVisible(!text.isEmpty());
    }

    /** Comes from the request that brought the file, without the page's lock. */
    private void read(UploadEvent event) throws IOException {
        var file = Files.createTempFile("sinergi-list", ".upload");
        try (var in = event.getInputStream()) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            var arrival = exchange.read(file, getLocale());
            event.getUI().access(() -> {
                refuse(arrival.refusal());
                if (arrival.refusal().isEmpty()) {
                    arrived.accept(arrival.rows());
                }
            });
        } finally {
            Files.delete(file);
        }
    }

    private void writeCsv(DownloadEvent event) throws IOException {
        event.setFileName(exchange.name() + ".csv");
        event.setContentType("text/csv;charset=UTF-8");
        exchange.writeCsv(event.getOutputStream());
    }

    private void writeWorkbook(DownloadEvent event) throws IOException {
        event.setFileName(exchange.name() + ".xlsx");
        event.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        exchange.writeWorkbook(getLocale(), event.getOutputStream());
    }
}
