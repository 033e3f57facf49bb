package id.sinergi.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** OpenDocument spreadsheets and workbooks of old Excel are read as the XLSX of the same rows, or it is said what to do. */
@Tag("undated")
class OtherWorkbooksTest {

    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final List<String> COLUMNS = List.of("id_kegiatan", "id_peserta", "mulai", "kode_wilayah");

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({
        "11-region-trailing-zero, ods", "14-title-rows, ods", "15-total-row, ods", "19-iso-date-cells, ods",
        "11-region-trailing-zero, xls", "14-title-rows, xls", "15-total-row, xls", "19-iso-date-cells, xls"
    })
    void aFileIsReadAsTheSameOneInAnotherFormat(String name, String format) {
        var expected = read(CASES.resolve(name + ".xlsx"));

        assertThat(expected).hasSizeGreaterThanOrEqualTo(3);
        assertThat(read(CASES.resolve(name + "." + format))).isEqualTo(expected);
    }

    @Test
    void hiddenSheetsAreLeftOutRepeatedRowsAreRowsAndRemarksAreNotValues() throws IOException {
        var rows = read(sheet("""
                <style:style style:name="t1" style:family="table"><style:table-properties table:display="false"/></style:style>
                <table:table table:style-name="t1"><table:table-row>%s</table:table-row><table:table-row>%s</table:table-row></table:table>
                <table:table table:style-name="t2"><table:table-row>%s</table:table-row>
                <table:table-row table:number-rows-repeated="2">%s%s<table:table-cell office:value-type="date" office:date-value="2026-02-02"><text:p>02/02/26</text:p></table:table-cell>
                <table:table-cell office:value-type="float" office:value="35.1"><text:p>35,10</text:p></table:table-cell></table:table-row>
                <table:table-row table:number-rows-repeated="1048500"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>
                </table:table>
                """.formatted(
                        headings(),
                        text("tersembunyi").repeat(4),
                        headings(),
                        text("PR<text:s/>1"),
                        text("99<office:annotation><text:p>catatan</text:p></office:annotation>"))));

        assertThat(rows)
                .containsExactly(
                        Map.of(
                                "",
                                "2",
                                "id_kegiatan",
                                "PR 1",
                                "id_peserta",
                                "99",
                                "mulai",
                                "2026-02-02",
                                "kode_wilayah",
                                "35.10"),
                        Map.of(
                                "",
                                "3",
                                "id_kegiatan",
                                "PR 1",
                                "id_peserta",
                                "99",
                                "mulai",
                                "2026-02-02",
                                "kode_wilayah",
                                "35.10"));
    }

    @Test
    void formulasWithoutAResultAndNumbersThatLostDigitsAreRefusedByTheirCell() throws IOException {
        var rows = read(sheet("<table:table><table:table-row>" + headings() + "</table:table-row><table:table-row>"
                + text("PR-1")
                + "<table:table-cell table:formula=\"of:=A1\"/>"
                + "</table:table-row><table:table-row>" + text("PR-2")
                + "<table:table-cell office:value-type=\"float\" office:value=\"9924000000000002\"><text:p>9,9E+15</text:p></table:table-cell>"
                + "</table:table-row></table:table>"));

        assertThat(rows)
                .extracting(row -> row.get("defect"))
                .containsExactly("intake.reason.formula [B2]", "intake.reason.lost-digits [B3]");
    }

    @Test
    void aTextWithoutEndAndACutFileAreDamagedAndNotHeldInMemory() throws IOException {
        refuses(
                sheet("<table:table><table:table-row>" + text("x".repeat(2 << 20))
                        + "</table:table-row></table:table>"),
                "intake.error.damaged-zip");
        refuses(sheet("<table:table><table:table-row>" + headings()), "intake.error.damaged-zip");
        var cut = Files.write(
                directory.resolve("cut.xls"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2});
        refuses(cut, "intake.error.damaged-zip");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xls", "xlsx", "ods"})
    void aPasswordIsNamed(String format) throws IOException, GeneralSecurityException {
        refuses(locked(format), "intake.error.password");
    }

    private Path locked(String format) throws IOException, GeneralSecurityException {
        var file = directory.resolve("sandi." + format);
        switch (format) {
            case "xls" -> {
                Biff8EncryptionKey.setCurrentUserPassword("rahasia");
                try (var workbook = new HSSFWorkbook();
                        OutputStream out = Files.newOutputStream(file)) {
                    workbook.createSheet().createRow(0).createCell(0).setCellValue("id_kegiatan");
                    workbook.write(out);
                } finally {
                    Biff8EncryptionKey.setCurrentUserPassword(null);
                }
            }
            case "xlsx" -> {
                var encryption = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
                encryption.confirmPassword("rahasia");
                try (var parts = new POIFSFileSystem();
                        OutputStream out = Files.newOutputStream(file)) {
                    try (var plain = encryption.getDataStream(parts)) {
                        Files.copy(CASES.resolve("14-title-rows.xlsx"), plain);
                    }
                    parts.writeFilesystem(out);
                }
            }
            default ->
                zip(
                        file,
                        Map.of(
                                "content.xml", "\u0001\u0002",
                                "META-INF/manifest.xml",
                                        "<manifest:manifest><manifest:encryption-data/></manifest:manifest>"));
        }
        return file;
    }

    private static void refuses(Path file, String reason) {
        assertThatExceptionOfType(IntakeException.class)
                .isThrownBy(() -> read(file))
                .satisfies(refused -> assertThat(refused.problem().key()).isEqualTo(reason));
    }

    private static String headings() {
        var cells = new StringBuilder();
        COLUMNS.forEach(column -> cells.append(text(column)));
        return cells.toString();
    }

    private static String text(String text) {
        return "<table:table-cell office:value-type=\"string\"><text:p>" + text + "</text:p></table:table-cell>";
    }

    private Path sheet(String body) throws IOException {
        var file = directory.resolve("lembar.ods");
        zip(
                file,
                Map.of(
                        "content.xml",
                        "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\" xmlns:style=\"s\">"
                                + body
                                + "</office:document-content>"));
        return file;
    }

    private static void zip(Path file, Map<String, String> parts) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "mimetype", "application/vnd.oasis.opendocument.spreadsheet");
            for (var part : parts.entrySet()) {
                put(zip, part.getKey(), part.getValue());
            }
        }
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static List<Map<String, String>> read(Path file) {
        var rows = new ArrayList<Map<String, String>>();
        try (var source = SourceFile.open(file, FileScan.of(file), names -> names.contains("id_kegiatan"))) {
            for (var row = source.next(); row != null; row = source.next()) {
                var values = new TreeMap<String, String>();
                values.put("", String.valueOf(row.number()));
                for (int i = 0; i < source.header().size(); i++) {
                    var problem = row.unreadable(i);
                    if (problem != null) {
                        values.put("defect", problem.key() + " " + problem.arguments());
                    }
                    values.put(source.header().get(i), row.value(i));
                }
                rows.add(values);
            }
        }
        return rows;
    }
}
