package id.sinergi.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.document.Cell;
import id.sinergi.document.DataTable;
import id.sinergi.document.ReportDocument;
import id.sinergi.document.SampleReport;
import id.sinergi.document.TableSection;
import id.sinergi.language.FormulaGuard;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class CsvReportWriterTest {

    private static final DataTable TABLE = new DataTable(
            List.of(
                    DataTable.Column.words("Jabatan"),
                    DataTable.Column.people("Orang"),
                    DataTable.Column.words("Tanggal")),
            List.of(
                    List.of(Cell.of("Perawat; \"senior\""), Cell.of(1234.5), Cell.of(LocalDate.of(2026, 9, 30))),
                    List.of(Cell.of("=1+1"), Cell.of(-7.0), Cell.Empty.EMPTY)));

    @Test
    void aSpreadsheetWithIndonesianSettingsReadsIt() throws IOException {
        var bytes = bytes(CsvStyle.SPREADSHEET);
        assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(bytes, StandardCharsets.UTF_8).substring(1)).isEqualTo("""
                Jabatan;Orang;Tanggal\r
                "Perawat; ""senior""\";1234,5;2026-09-30\r
                '=1+1;-7;\r
                """);
    }

    @Test
    void aProgramReadsIt() throws IOException {
        assertThat(new String(bytes(CsvStyle.PLAIN), StandardCharsets.UTF_8)).isEqualTo("""
                Jabatan,Orang,Tanggal\r
                "Perawat; ""senior""\",1234.5,2026-09-30\r
                '=1+1,-7,\r
                """);
    }

    @Test
    void aTextThatWouldRunAsAFormulaStaysText() {
        for (var text : List.of("=A1", "+1", "-1", "@x", "\tx", "\rx", "\nx")) {
            assertThat(FormulaGuard.inert(text)).isEqualTo("'" + text);
        }
        assertThat(FormulaGuard.inert("Perawat - senior")).isEqualTo("Perawat - senior");
    }

    @Test
    void aDecimalCommaNeedsTheSemicolon() {
        assertThatThrownBy(() -> new CsvStyle(true, ',', true)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everySectionIsATableOfItsOwnBesideOneThatSaysWhatTheyAre() throws IOException {
        var section = new TableSection("Jabatan", "", TABLE, List.of());
        var files = unzip(SampleReport.document(Locale.ENGLISH, List.of(section, SampleReport.figures())));
        assertThat(files.keySet()).containsExactly("00-about.csv", "01-jabatan.csv", "02-angka-utama.csv");
        assertThat(files.get("00-about.csv")).contains("Jan–Sep 2026 · Indonesia", "batch 14", "Data contoh");
        assertThat(files.get("02-angka-utama.csv")).contains("Dilatih,18412,orang,20000,92.1,On track");
    }

    private static byte[] bytes(CsvStyle style) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var rows = new CsvRowSink(out, style)) {
            rows.head(TABLE.columns());
            for (var row : TABLE.rows()) {
                rows.row(row);
            }
        }
        return out.toByteArray();
    }

    static Map<String, String> unzip(ReportDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        new CsvReportWriter(CsvStyle.PLAIN).write(document, out);
        var files = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
