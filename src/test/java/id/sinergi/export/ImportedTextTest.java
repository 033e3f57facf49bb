package id.sinergi.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import id.sinergi.ViewTestExtension;
import id.sinergi.database.PostgresTest;
import id.sinergi.indicator.SliceParameters;
import id.sinergi.indicator.SliceQuery;
import id.sinergi.intake.IntakeService;
import id.sinergi.intake.PostResult;
import id.sinergi.intake.ProgressListener;
import id.sinergi.office.CsvStyle;
import id.sinergi.period.ComparedWith;
import id.sinergi.report.CsvFigures;
import id.sinergi.report.ReportFormat;
import id.sinergi.report.ReportOrder;
import id.sinergi.report.ReportService;
import id.sinergi.report.SectionChoice;
import id.sinergi.security.UserRole;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A text that someone put into a file to run as a formula on the machine of whoever exports it again stays a text. */
@PostgresTest(emptied = true)
class ImportedTextTest {

    private static final Locale INDONESIAN = Locale.of("id");
    private static final List<String> FORMULAS =
            List.of("=HYPERLINK(A1)", "+1+1", "-2+3", "@SUM(A1)", "=cmd|' /C calc'!A0");
    private static final List<String> STARTS = List.of("=", "+", "-", "@", "\t", "\r");

    @TempDir
    Path directory;

    @Autowired
    ApplicationContext context;

    @Autowired
    IntakeService intake;

    @Autowired
    List<RecordSource> sources;

    @Autowired
    ReportService reports;

    @Autowired
    ExportRepository exports;

    @Autowired
    ExportSteps steps;

    @Autowired
    ExportMaker maker;

    @Autowired
    SliceQuery slices;

    @Autowired
    SliceParameters parameters;

    @BeforeEach
    void signIn() {
        ViewTestExtension.signIn(context, UserRole.STAFF, "id", 0);
    }

    @AfterEach
    void signOut() {
        ViewTestExtension.signOut();
    }

    @Test
    void everyFreeTextOfEveryImportedFileStaysTextInEveryList() throws IOException {
        post(
                "pelatihan.csv",
                "id_kegiatan,id_peserta,jenis_kelamin,tahun_lahir,kode_wilayah,kode_balai,kode_sektor,kode_kbli,"
                        + "angkatan,mulai,selesai,status,kode_perjanjian",
                "k%1$d,99010000000000%1$02d,P,2001,52.03,579360,MAN,14,%2$s,2026-01-05,2026-02-05,selesai,MOU-2025");
        post(
                "sertifikasi.csv",
                "id_uji,id_peserta,tanggal_uji,hasil,lsp,skema,nomor_sertifikat,tanggal_terbit,berlaku_sampai,"
                        + "kode_perjanjian",
                "u%1$d,99010000000000%1$02d,2026-02-10,K,%2$s,%2$s,%2$s %1$d,2026-02-12,,MOU-2025");
        post(
                "penempatan.csv",
                "id_penempatan,id_peserta,jenis,tanggal,negara,kode_sektor,jabatan,skema_penempatan,kode_perjanjian",
                "p%1$d,99010000000000%1$02d,baru,2026-03-01,KR,MAN,%2$s,GG,MOU-2025");

        var texts = new ArrayList<String>();
        for (var source : sources) {
            texts.addAll(table(export(source, ReportFormat.CSV), CsvStyle.SPREADSHEET));
            texts.addAll(table(export(source, ReportFormat.CSV_PLAIN), CsvStyle.PLAIN));
            assertThat(strings(export(source, ReportFormat.XLSX))).containsAll(FORMULAS);
        }
        assertThat(texts)
                .noneMatch(text -> STARTS.stream().anyMatch(text::startsWith))
                .containsAll(FORMULAS.stream().map(formula -> "'" + formula).toList());
    }

    @Test
    void theNameThatAUserGivesAReportStaysTextToo() throws IOException {
        for (var message : List.of("@SUM(A1)", "+1")) {
            var order = new ReportOrder(
                    "=1+1", List.of(new SectionChoice("HEADLINES", message)), parameters.usual(), INDONESIAN);
            var about = CsvFigures.tables(reports.file(order, ReportFormat.CSV), CsvStyle.SPREADSHEET);
            assertThat(about.getFirst()).contains(";'=1+1");
            assertThat(strings(reports.file(order, ReportFormat.XLSX).content()))
                    .contains("=1+1", message);
        }
    }

    private void post(String name, String header, String row) throws IOException {
        var rows = IntStream.range(0, FORMULAS.size())
                .mapToObj(i -> row.formatted(i + 1, FORMULAS.get(i)))
                .toList();
        var file = Files.writeString(directory.resolve(name), header + "\n" + String.join("\n", rows) + "\n");
        var preview = intake.stage(file, name, "uji", false, ProgressListener.NONE);
        assertThat(preview.added()).as(name).isEqualTo(FORMULAS.size());
        assertThat(intake.post(preview.upload(), "uji", false)).isInstanceOf(PostResult.Posted.class);
    }

    private byte[] export(RecordSource source, ReportFormat format) throws IOException {
        var owner = ViewTestExtension.username(UserRole.STAFF, 0);
        long id = steps.add(new ExportRequest(
                owner,
                source.name(INDONESIAN),
                "",
                source.key(),
                slices.write(parameters.usual()),
                ComparedWith.USUAL,
                "id",
                format,
                ""));
        maker.make(id);
        assertThat(exports.findByIdAndOwner(id, owner)
                        .orElseThrow()
                        .export(false)
                        .state())
                .isEqualTo(Export.State.DONE);
        var out = new ByteArrayOutputStream();
        exports.write(id, out);
        return out.toByteArray();
    }

    private static List<String> table(byte[] file, CsvStyle style) {
        var text = new String(file, StandardCharsets.UTF_8).substring(style.mark() ? 1 : 0);
        return CsvReader.builder().fieldSeparator(style.separator()).ofCsvRecord(text).stream()
                .flatMap(row -> row.getFields().stream())
                .toList();
    }

    /** All texts of a workbook, none of which is a formula. */
    private static List<String> strings(byte[] file) throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var cells = StreamSupport.stream(workbook.spliterator(), false)
                    .flatMap(sheet -> StreamSupport.stream(sheet.spliterator(), false))
                    .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                    .toList();
            assertThat(cells).noneMatch(cell -> cell.getCellType() == CellType.FORMULA);
            return cells.stream()
                    .filter(cell -> cell.getCellType() == CellType.STRING)
                    .map(Cell::getStringCellValue)
                    .toList();
        }
    }
}
