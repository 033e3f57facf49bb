package id.sinergi.office;

import id.sinergi.document.Cell;
import id.sinergi.document.DataTable;
import id.sinergi.document.FileNames;
import id.sinergi.document.ReportDocument;
import id.sinergi.document.ReportWriter;
import id.sinergi.document.SectionTables;
import id.sinergi.document.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip of one CSV table for each section, with a first one that says what, when and from where. */
public final class CsvReportWriter implements ReportWriter {

    private final CsvStyle style;

    public CsvReportWriter(CsvStyle style) {
        this.style = style;
    }

    @Override
    public void write(ReportDocument document, OutputStream out) throws IOException {
        var words = new Words(document.locale());
        var tables = new SectionTables(document.locale());
        var zip = new ZipOutputStream(out);
        put(zip, "00-" + FileNames.of(words.of("about")) + ".csv", about(document, words));
        int number = 1;
        for (var section : document.sections()) {
            put(zip, "%02d-%s.csv".formatted(number++, FileNames.of(section.title())), tables.of(section));
        }
        zip.finish();
    }

    private void put(ZipOutputStream zip, String name, DataTable table) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        try (var rows = new CsvRowSink(zip, style)) {
            rows.head(table.columns());
            for (var row : table.rows()) {
                rows.row(row);
            }
        }
        zip.closeEntry();
    }

    /** What the other tables are about. */
    static DataTable about(ReportDocument document, Words words) {
        return new DataTable(
                List.of(DataTable.Column.words(words.of("about")), DataTable.Column.words(document.title())),
                List.of(
                        line(words.of("about.filters"), document.filters()),
                        line(words.of("about.stamp"), document.stamp()),
                        line(words.of("about.source"), document.source()),
                        line(words.of("about.made"), words.made(document)),
                        line(words.of("about.link"), document.link())));
    }

    private static List<Cell> line(String name, String text) {
        return List.of(Cell.of(name), Cell.of(text));
    }
}
