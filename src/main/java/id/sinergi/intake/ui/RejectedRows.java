package id.sinergi.intake.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.server.streams.DownloadEvent;
import id.sinergi.intake.IntakeService;
import id.sinergi.intake.Preview;
import id.sinergi.intake.RejectedRowsFile;
import id.sinergi.source.Rejection;
import java.io.IOException;
import java.util.Locale;

/** The rejected rows of an upload with what is wrong with them, on the screen and as a file. */
class RejectedRows extends Div {

    private static final int ROWS_WITHOUT_SCROLLING = 8;

    private final transient IntakeService intake;
    private final int upload;
    private final Locale locale;

    RejectedRows(Preview preview, IntakeService intake, Resending resending, UploadTexts texts) {
        var rows = resending.rows();
        this.intake = intake;
        this.upload = preview.upload();
        this.locale = getLocale();
        addClassNames("stack", "section");
        int kept = intake.rejectionCount(upload);
        add(
                new H2(getTranslation("intake.upload.rejected-rows")),
                new ReasonGroups(preview, rows.groups(upload), texts, resending),
                grid(kept));
        if (preview.rejected() > kept) {
            add(new Paragraph(getTranslation("intake.upload.kept", texts.count(kept, locale))));
        }
        rows.kept(upload).ifPresent(file -> {
            add(new Paragraph(getTranslation("correction.lead")));
            if (!file.complete()) {
                add(new Paragraph(getTranslation("correction.incomplete", texts.count(file.rows(), locale))));
            }
            add(new RejectedFiles(rows, upload, preview.fileName()));
        });
        add(new Anchor(this::write, AttachmentType.DOWNLOAD, getTranslation("intake.upload.download")));
    }

    private Grid<Rejection> grid(int kept) {
        var grid = new Grid<Rejection>();
        column(grid, "row", Rejection::row).setTextAlign(ColumnTextAlign.END).setFlexGrow(0);
        column(grid, "column", Rejection::column).setFlexGrow(0);
        column(grid, "value", Rejection::value).setFlexGrow(0);
        column(grid, "reason", rejection -> rejection.problem().text(locale)).setFlexGrow(1);
        grid.setItems(
                query -> intake.rejections(upload, query.getOffset(), query.getLimit()).stream(),
                query -> intake.rejectionCount(upload));
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setAllRowsVisible(kept <= ROWS_WITHOUT_SCROLLING);
        grid.getElement().setAttribute("aria-label", getTranslation("intake.upload.rejected-rows"));
        return grid;
    }

    private Grid.Column<Rejection> column(Grid<Rejection> grid, String name, ValueProvider<Rejection, ?> value) {
        return grid.addColumn(value)
                .setHeader(getTranslation("intake.column." + name))
                .setAutoWidth(true);
    }

    private void write(DownloadEvent event) throws IOException {
        event.setFileName("ditolak-%d.csv".formatted(upload));
        event.setContentType("text/csv;charset=UTF-8");
        RejectedRowsFile.write(intake.fetchRejections(upload), locale, event.getOutputStream());
    }
}
