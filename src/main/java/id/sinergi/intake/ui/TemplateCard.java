package id.sinergi.intake.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadEvent;
import id.sinergi.language.Texts;
import id.sinergi.row.FileKind;
import id.sinergi.template.CodeSheet;
import id.sinergi.template.CodeSheets;
import id.sinergi.template.Templates;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** Empty files to fill in and the lists of codes, to download. */
class TemplateCard extends Details {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv;charset=UTF-8";

    private final Locale locale;

    /** Writes a file. */
    @FunctionalInterface
    private interface Writer {
        void write(OutputStream out) throws IOException;
    }

    TemplateCard(Templates templates, CodeSheets codes) {
        locale = getLocale();
        setSummaryText(getTranslation("template.heading"));
        addClassName("card");
        add(new Paragraph(getTranslation("template.lead")), new H3(getTranslation("template.files")));
        for (var kind : FileKind.values()) {
            var name = Texts.of("intake.kind." + kind, locale);
            add(row(
                    name,
                    link(name, "XLSX", "templat-" + kind.word(), out -> templates.writeWorkbook(kind, locale, out)),
                    link(name, "CSV", "templat-" + kind.word(), out -> templates.writeCsv(kind, out))));
        }
        add(new H3(getTranslation("template.codes")));
        for (var sheet : CodeSheet.values()) {
            var name = Texts.of("template.codes." + sheet, locale);
            add(row(
                    name,
                    link(name, "XLSX", "kode-" + sheet.word(), out -> codes.writeWorkbook(sheet, locale, out)),
                    link(name, "CSV", "kode-" + sheet.word(), out -> codes.writeCsv(sheet, out))));
        }
    }

    private static Div row(String name, Anchor workbook, Anchor csv) {
        var row = new Div(new Span(name), workbook, csv);
        row.addClassName("actions");
        return row;
    }

    private static Anchor link(String name, String form, String file, Writer writer) {
        var link = new Anchor(event -> download(event, form, file, writer), AttachmentType.DOWNLOAD, form);
        link.setAriaLabel(name + " " + form);
        return link;
    }

    private static void download(DownloadEvent event, String form, String file, Writer writer) throws IOException {
        event.setFileName(file + "." + form.toLowerCase(Locale.ROOT));
        event.setContentType("CSV".equals(form) ? CSV : WORKBOOK);
        writer.write(event.getOutputStream());
    }
}
