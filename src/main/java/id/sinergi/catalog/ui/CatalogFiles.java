package id.sinergi.catalog.ui;

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
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.UploadEvent;
import id.sinergi.catalog.CatalogList;
import id.sinergi.catalog.CatalogTransfer;
import id.sinergi.source.IntakeException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/** The shown list as a file, out and in again. */
final class CatalogFiles extends Section {

    private static final int LARGEST = 5 << 20;

    private final transient CatalogTransfer transfer;
    private final SerializableSupplier<CatalogList> list;
    private final SerializableConsumer<Integer> arrived;
    private final Paragraph problem = new Paragraph();

    CatalogFiles(
            CatalogTransfer transfer, SerializableSupplier<CatalogList> list, SerializableConsumer<Integer> arrived) {
        this.transfer = transfer;
        this.list = list;
        this.arrived = arrived;
        addClassNames("card", "section", "stack");
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        var links = new Div(
                new Anchor(this::writeCsv, AttachmentType.DOWNLOAD, getTranslation("catalog.fetch", "CSV")),
                new Anchor(this::writeWorkbook, AttachmentType.DOWNLOAD, getTranslation("catalog.fetch", "XLSX")));
        links.addClassName("actions");
        add(new H2(getTranslation("catalog.files")), new Paragraph(getTranslation("catalog.files.lead")), links);
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
        var file = Files.createTempFile("sinergi-catalog", ".upload");
        try (var in = event.getInputStream()) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            int rows = transfer.read(list.get(), file, getLocale());
            event.getUI().access(() -> {
                refuse("");
                arrived.accept(rows);
            });
        } catch (IntakeException refused) {
            var text = refused.problem().text(getLocale());
            event.getUI().access(() -> refuse(text));
        } finally {
            Files.delete(file);
        }
    }

    private void writeCsv(DownloadEvent event) throws IOException {
        event.setFileName(name("csv"));
        event.setContentType("text/csv;charset=UTF-8");
        transfer.writeCsv(list.get(), event.getOutputStream());
    }

    private void writeWorkbook(DownloadEvent event) throws IOException {
        event.setFileName(name("xlsx"));
        event.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        transfer.writeWorkbook(list.get(), getLocale(), event.getOutputStream());
    }

    private String name(String form) {
        return "katalog-%s.%s".formatted(list.get().name().toLowerCase(Locale.ROOT), form);
    }
}
