package id.sinergi.intake.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import id.sinergi.intake.RejectedRowService;
import java.io.IOException;

/** The rejected rows of an upload as its sender's own rows, to be mended and sent again. */
class RejectedFiles extends Div {

    private final transient RejectedRowService rows;
    private final int upload;

    RejectedFiles(RejectedRowService rows, int upload, String fileName) {
        this.rows = rows;
        this.upload = upload;
        addClassName("actions");
        add(link("CSV", fileName, this::writeCsv), link("XLSX", fileName, this::writeWorkbook));
    }

    private Anchor link(String form, String fileName, DownloadHandler handler) {
        var link = new Anchor(handler, AttachmentType.DOWNLOAD, getTranslation("correction.fetch", form));
        link.setAriaLabel(getTranslation("correction.fetch", form) + " – " + fileName);
        return link;
    }

    private void writeCsv(DownloadEvent event) throws IOException {
        var name = "perbaiki-%d.csv".formatted(upload);
        event.setFileName(name);
        event.setContentType("text/csv;charset=UTF-8");
        rows.fetch(upload, name).writeCsv(getLocale(), event.getOutputStream());
    }

    private void writeWorkbook(DownloadEvent event) throws IOException {
        var name = "perbaiki-%d.xlsx".formatted(upload);
        event.setFileName(name);
        event.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        rows.fetch(upload, name).writeWorkbook(getLocale(), event.getOutputStream());
    }
}
