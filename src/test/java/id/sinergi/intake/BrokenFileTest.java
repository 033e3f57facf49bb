package id.sinergi.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.NationalStaff;
import id.sinergi.database.PostgresTest;
import id.sinergi.database.SystemRows;
import id.sinergi.person.PersonKeys;
import id.sinergi.row.FileKind;
import id.sinergi.source.IntakeException;
import id.sinergi.source.Rejection;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PostgresTest
@NationalStaff
class BrokenFileTest {

    private static final Locale ENGLISH = Locale.ENGLISH;
    private static final String TRAINING_HEADER = String.join(",", FileKind.TRAINING.columns());
    private static final String TRAINING =
            "BF-1,9971012345678901,L,2000,52.03,579360,MAN,14,2026-1,2026-01-05,2026-02-05,selesai,MOU-2025";
    private static final String TEST_HEADER = String.join(",", FileKind.CERTIFICATION.columns());
    private static final String TEST =
            "BU-1,9971012345678901,2026-02-10,K,LSP Logam,Las,C-1,2026-02-20,2029-02-20,MOU-2025";
    private static final String PLACEMENT_HEADER = String.join(",", FileKind.PLACEMENT.columns());
    private static final String PLACEMENT = "BP-1,9971012345678901,baru,2026-04-01,JP,MAN,Tukang las,PP,MOU-2025";
    private static final String TARGET_HEADER = String.join(",", FileKind.TARGET.columns());
    private static final String TARGET = "MOU-2025,DILATIH,2026,1,52,1.200,SK 1,2026-01-02,tidak";
    private static final String FIGURE_HEADER = String.join(",", FileKind.PUBLISHED_FIGURE.columns());
    private static final String FIGURE =
            "PENEMPATAN_NASIONAL,2026-01-01,2026-01-31,NEGARA,JP,1.234,2026-02-10,sementara,Laporan";

    @TempDir
    private Path directory;

    @Autowired
    private IntakeService intake;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PersonKeys keys;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "52.03        | 52           | kode_wilayah    | Regency or city “",
                "52.03        | 52.99        | kode_wilayah    | Regency or city “",
                "579360       | 111111       | kode_balai      | Training centre “111111”",
                "MAN          | XYZ          | kode_sektor     | is not in the list of sectors",
                ",14,         | ,77,         | kode_kbli       | Division “77”",
                "MOU-2025     | MOU-1999     | kode_perjanjian | No known code of an agreement",
                "MOU-2025     | PKS-2025     | kode_perjanjian | Use MOU-2025",
                "2026-01-05   | 2026-02-30   | mulai           | There is no such date",
                "2026-01-05   | 5 Jan        | mulai           | Dates are written",
                "2026-01-05   | 2026-01-04T17:00:00Z | mulai   | Dates are written",
                "2026-02-05   | 2026-01-01   | selesai         | The end is before the start",
                "2026-02-05   | 2099-01-01   | selesai         | This date has not come yet",
                "2026-02-05   | ''           | selesai         | needs an end date",
                "selesai      | hadir        | status          | The status must be",
                ",L,          | ,X,          | jenis_kelamin   | L or P",
                ",2000,       | ,1900,       | tahun_lahir     | between 1946 and 2013",
                ",2000,       | ,58.44,      | tahun_lahir     | between 1946 and 2013",
                "BF-1         | ''           | id_kegiatan     | Must be filled in",
                "9971012345678901 | ''       | id_peserta      | Must be filled in",
                "9971012345678901 | 9,97E+15 | id_peserta      | more than 15 digits",
                "2026-1       | K 9971012345678901 | angkatan  | in the column id_peserta only",
            })
    void aTrainingRowIsRejectedForTheReasonOfItsColumn(String good, String bad, String column, String reason)
            throws IOException {
        rejects(TRAINING_HEADER, TRAINING, good, bad, column, reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-02-20 | 2026-02-09 | tanggal_terbit   | issued before its test",
                "2029-02-20 | 2026-02-19 | berlaku_sampai   | expires before it was issued",
                ",K,        | ,BK,       | tanggal_terbit   | result K only",
                ",K,        | ,Z,        | hasil            | must be K or BK",
                "2026-02-10 | 2098-02-10 | tanggal_uji      | has not come yet",
                "LSP Logam  | ''         | lsp              | Must be filled in",
            })
    void aCertificationRowIsRejectedForTheReasonOfItsColumn(String good, String bad, String column, String reason)
            throws IOException {
        rejects(TEST_HEADER, TEST, good, bad, column, reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "baru        | pindah     | jenis            | baru, perpanjangan or re-entry",
                "JP          | XX         | negara           | Country “XX”",
                "MAN         | QQQ        | kode_sektor      | is not in the list of sectors",
                ",PP,        | ,ZZ,       | skema_penempatan | is not in the list of placement schemes",
                "2026-04-01  | 2026-13-01 | tanggal          | There is no such date",
                "MOU-2025    | PKS-2025   | kode_perjanjian  | Use MOU-2025",
            })
    void aPlacementRowIsRejectedForTheReasonOfItsColumn(String good, String bad, String column, String reason)
            throws IOException {
        rejects(PLACEMENT_HEADER, PLACEMENT, good, bad, column, reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.200   | 58.44      | nilai        | Not a number",
                "1.200   | -5         | nilai        | Must not be negative",
                "DILATIH | DILATIHH   | indikator    | No known code of an indicator",
                ",1,     | ,5,        | triwulan     | The quarter must be",
                ",52,    | ,99,       | kode_wilayah | Region “99” is not known",
                "tidak   | mungkin    | kumulatif    | It must be ya",
            })
    void aTargetRowIsRejectedForTheReasonOfItsColumn(String good, String bad, String column, String reason)
            throws IOException {
        rejects(TARGET_HEADER, TARGET, good, bad, column, reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234     | 58.44      | nilai           | Not a number",
                "JP        | XX         | anggota         | Country “XX”",
                "NEGARA    | PLANET     | dimensi         | No known dimension",
                "NEGARA    | TOTAL      | anggota         | has no member",
                "sementara | kira-kira  | status          | sementara or tetap",
                "2026-01-31 | 2025-12-31 | periode_selesai | The end is before the start",
            })
    void aPublishedFigureIsRejectedForTheReasonOfItsColumn(String good, String bad, String column, String reason)
            throws IOException {
        rejects(FIGURE_HEADER, FIGURE, good, bad, column, reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                          | This file is empty",
                "id_uji,id_peserta,tanggal_uji               | lacks columns: hasil, lsp",
                "nama,alamat,telepon                         | cannot be told from its columns: nama, alamat, telepon",
                "id_uji;id_peserta,tanggal_uji,hasil         | both commas and semicolons",
            })
    void aHeaderThatCannotBeReadRefusesTheFile(String text, String reason) throws IOException {
        refuses(write("salah.csv", text.isEmpty() ? "" : text + "\n"), reason);
    }

    @Test
    void aHeaderWithoutRowsRefusesTheFile() throws IOException {
        refuses(write("judul.csv", TRAINING_HEADER + "\n"), "a header only, no rows");
    }

    @Test
    void headingsThatStandAgainAmongTheRowsAreNoRow() throws IOException {
        var printed = write(
                "halaman.csv",
                TRAINING_HEADER + "\n" + TRAINING + "\n" + TRAINING_HEADER + "\n" + TRAINING.replace("BF-1", "BF-2")
                        + "\n");
        var preview = intake.stage(printed, "halaman.csv", "uji", false, ProgressListener.NONE);
        assertThat(List.of(preview.read(), preview.rejected())).containsExactly(2, 0);
        assertThat(preview.leftOut()).isEqualTo("3");
    }

    @Test
    void aRowWithOtherSeparatorsIsRejected() throws IOException {
        var rejection = onlyRejection(
                write("campur.csv", TRAINING_HEADER + "\n" + TRAINING + "\n" + TRAINING.replace(',', ';') + "\n"));
        assertThat(rejection.row()).isEqualTo(3);
        assertThat(rejection.problem().text(ENGLISH)).contains("1 columns instead of 13");
        assertThat(rejection.value()).isEmpty();
    }

    @Test
    void aFileCutOffInTheMiddleOfARowIsRefused() throws IOException {
        refuses(write("potong.csv", TRAINING_HEADER + "\n" + TRAINING + "\n" + TRAINING.substring(0, 50)), "cut off");
    }

    @Test
    void aFileCutOffInsideQuotesIsRefused() throws IOException {
        refuses(
                write("kutip.csv", TEST_HEADER + "\n" + TEST + "\n" + TEST.replace("LSP", "\"LSP")),
                "not closed from row 3");
    }

    @Test
    void aFileCutOffInsideACharacterIsRefused() throws IOException {
        var bytes = (TEST_HEADER + "\n" + TEST.replace("Las", "Las é") + "\nBU-2,é").getBytes(StandardCharsets.UTF_8);
        var file = directory.resolve("huruf.csv");
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length - 1));
        refuses(file, "cut off");
    }

    @Test
    void bytesThatAreNoTextAreRefused() throws IOException {
        var file = directory.resolve("biner.csv");
        Files.write(file, (TEST_HEADER + "\n").getBytes(StandardCharsets.UTF_16LE));
        refuses(file, "neither CSV text nor a workbook");
    }

    @Test
    void windows1252IsReadAsSuch() throws IOException {
        var file = directory.resolve("lama.csv");
        Files.write(
                file,
                (TEST_HEADER + "\n" + TEST.replace("BU-1", "BU-1252").replace("Las", "Café") + "\n")
                        .getBytes(Charset.forName("windows-1252")));
        var preview = stage(file);
        assertThat(preview.rejected()).isZero();
        assertThat(staged(preview, "SELECT scheme FROM staged_certification WHERE upload = :upload"))
                .isEqualTo("Café");
    }

    @Test
    void aByteOrderMarkAndSemicolonsAndAnyOrderOfColumnsAreRead() throws IOException {
        var columns = new java.util.ArrayList<>(FileKind.TARGET.columns()).reversed();
        var values = List.of(TARGET.split(",")).reversed();
        var preview = stage(write(
                "tanda.csv",
                "\uFEFF" + String.join(";", columns).toUpperCase(Locale.ROOT) + "\r\n" + String.join(";", values)));
        assertThat(preview.kind()).isEqualTo(FileKind.TARGET);
        assertThat(preview.added()).isEqualTo(1);
        assertThat(preview.rejected()).isZero();
    }

    @Test
    void aKeyThatStandsTwiceIsRejectedAndNamesItsFirstRow() throws IOException {
        var rejection = onlyRejection(write(
                "ganda.csv",
                TRAINING_HEADER + "\n" + TRAINING + "\n" + TRAINING.replace("BF-1", "BF-2") + "\n" + TRAINING + "\n"));
        assertThat(rejection.row()).isEqualTo(4);
        assertThat(rejection.column()).isEqualTo("id_kegiatan");
        assertThat(rejection.value()).isEqualTo("BF-1");
        assertThat(rejection.problem().text(ENGLISH)).contains("already in row 2");
    }

    @Test
    void aPersonWhoWasForgottenIsNotBroughtBack() throws IOException {
        var person = keys.keyOf("9971012345678901").value();
        SystemRows.run(() -> jdbc.sql("INSERT INTO forgotten_person VALUES (?, now())")
                .param(person)
                .update());
        try {
            var rejection = onlyRejection(write("lupa.csv", TRAINING_HEADER + "\n" + TRAINING + "\n"));
            assertThat(rejection.column()).isEqualTo("id_peserta");
            assertThat(rejection.problem().key()).isEqualTo("intake.reason.forgotten");
            assertThat(rejection.value()).doesNotContain("9971012345678901");
        } finally {
            SystemRows.run(() -> jdbc.sql("DELETE FROM forgotten_person WHERE person = ?")
                    .param(person)
                    .update());
        }
    }

    @Test
    void thePersonNumberIsNeverKept() throws IOException {
        var preview = stage(write(
                "nik.csv",
                TRAINING_HEADER + "\n" + TRAINING.replace("9971012345678901", "9,971E+15") + "\n"
                        + TRAINING.replace("BF-1", "BF-3").replace("2026-1", "99.71.01.234567.8901" + "x".repeat(300))
                        + "\n"));
        assertThat(intake.rejections(preview.upload(), 0, 10))
                .extracting(Rejection::value)
                .noneMatch(value -> value.contains("9,971") || value.contains("234567"));
        assertThat(jdbc.sql("SELECT string_agg(value, ' ') FROM rejection")
                        .query(String.class)
                        .single())
                .doesNotContain("9971012345678901", "9,971E+15", "234567.8901");
    }

    @Test
    void aFormulaWithoutResultAnErrorAndALongNumberInASheetAreRejected() throws IOException {
        var preview = stage(sheet(workbook -> {
            var sheet = workbook.createSheet();
            header(sheet, FileKind.CERTIFICATION);
            row(sheet, 1, TEST);
            row(sheet, 2, TEST.replace("BU-1", "BU-2"));
            sheet.getRow(2).createCell(5).setCellFormula("1+1");
            row(sheet, 3, TEST.replace("BU-1", "BU-3"));
            sheet.getRow(3).getCell(1).setCellValue(9971012345678901d);
        }));
        assertThat(intake.rejections(preview.upload(), 0, 10))
                .extracting(rejection -> rejection.row() + " " + rejection.column() + " "
                        + rejection.problem().text(ENGLISH))
                .satisfiesExactly(
                        formula ->
                                assertThat(formula).startsWith("3 skema Cell F3 holds a formula without a kept result"),
                        digits ->
                                assertThat(digits).startsWith("4 id_peserta The number in B4 has more than 15 digits"));
    }

    @Test
    void datesAndCodesOfASheetAreReadAsTheyAreShown() throws IOException {
        var file = sheet(workbook -> {
            var sheet = workbook.createSheet();
            header(sheet, FileKind.TRAINING);
            row(sheet, 1, TRAINING.replace("BF-1", "BX-1"));
            var cells = sheet.getRow(1);
            cells.getCell(3).setCellValue(2000);
            cells.getCell(4).setCellValue(11.10);
            cells.getCell(4).setCellStyle(style(workbook, "0.00"));
            cells.getCell(5).setCellValue(579360);
            cells.getCell(7).setCellValue(14);
            cells.getCell(9).setCellValue(java.time.LocalDate.of(2026, 1, 5));
            cells.getCell(9).setCellStyle(style(workbook, "dd/mm/yyyy"));
        });
        var preview = stage(file);
        assertThat(intake.rejections(preview.upload(), 0, 10)).isEmpty();
        assertThat(
                        staged(
                                preview,
                                "SELECT region || ' ' || started_on || ' ' || kbli FROM staged_training WHERE upload = :upload"))
                .isEqualTo("1110 2026-01-05 14");
    }

    @Test
    void aZipThatIsNoWorkbookIsRefused() throws IOException {
        refuses(zip("halo.txt", 10), "no XLSX workbook");
    }

    @Test
    void aZipBombIsRefusedBeforeItIsUnpacked() throws IOException {
        refuses(zip("xl/workbook.xml", 200_000_000), "swell beyond reason");
    }

    @Test
    void aWorkbookCutOffInTheMiddleIsRefused() throws IOException {
        var whole = Files.readAllBytes(sheet(workbook -> row(workbook.createSheet(), 0, TRAINING_HEADER)));
        var file = directory.resolve("separuh.xlsx");
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 2));
        refuses(file, "damaged or not complete");
    }

    private void rejects(String header, String row, String good, String bad, String column, String reason)
            throws IOException {
        var file = write(
                "satu.csv", header + "\n" + row.replaceFirst(java.util.regex.Pattern.quote(good), quoted(bad)) + "\n");
        var preview = stage(file);
        assertThat(preview.read()).isEqualTo(1);
        assertThat(preview.rejected()).isEqualTo(1);
        assertThat(preview.added()).isZero();
        assertThat(intake.rejections(preview.upload(), 0, 10)).anySatisfy(rejection -> {
            assertThat(rejection.row()).isEqualTo(2);
            assertThat(rejection.column()).isEqualTo(column);
            assertThat(rejection.problem().text(ENGLISH)).contains(reason);
            assertThat(rejection.problem().text(Locale.of("id"))).isNotBlank();
        });
    }

    private static String quoted(String value) {
        return value.contains(",E") || value.equals("9,97E+15") ? "\"" + value + "\"" : value;
    }

    private void refuses(Path file, String reason) {
        int before = uploads();
        assertThatThrownBy(() -> stage(file))
                .isInstanceOfSatisfying(
                        IntakeException.class,
                        refused -> assertThat(refused.problem().text(ENGLISH)).contains(reason));
        assertThat(uploads()).isEqualTo(before);
    }

    private int uploads() {
        return jdbc.sql("SELECT count(*) FROM upload").query(Integer.class).single();
    }

    private String staged(Preview preview, String query) {
        return SystemRows.call(() -> jdbc.sql(query)
                .param("upload", preview.upload())
                .query(String.class)
                .single());
    }

    private Rejection onlyRejection(Path file) {
        var rejections = intake.rejections(stage(file).upload(), 0, 10);
        assertThat(rejections).hasSize(1);
        return rejections.getFirst();
    }

    private Preview stage(Path file) {
        return intake.stage(file, file.getFileName().toString(), "uji", false, ProgressListener.NONE);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }

    private Path zip(String entry, int zeros) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(new byte[zeros]);
            zip.closeEntry();
        }
        return Files.write(directory.resolve("arsip.xlsx"), bytes.toByteArray());
    }

    private Path sheet(java.util.function.Consumer<XSSFWorkbook> content) throws IOException {
        var file = directory.resolve("buku.xlsx");
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            content.accept(workbook);
            workbook.write(out);
        }
        return file;
    }

    private static void header(org.apache.poi.ss.usermodel.Sheet sheet, FileKind kind) {
        row(sheet, 0, String.join(",", kind.columns()));
    }

    private static void row(org.apache.poi.ss.usermodel.Sheet sheet, int index, String values) {
        var row = sheet.createRow(index);
        var texts = values.split(",");
        for (int i = 0; i < texts.length; i++) {
            row.createCell(i).setCellValue(texts[i]);
        }
    }

    private static org.apache.poi.ss.usermodel.CellStyle style(XSSFWorkbook workbook, String format) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }
}
