package id.sinergi.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.sinergi.NationalStaff;
import id.sinergi.database.PostgresTest;
import id.sinergi.database.SystemRows;
import id.sinergi.intake.PostResult.Posted;
import id.sinergi.intake.Preview.Consent;
import id.sinergi.reading.Answers;
import id.sinergi.reading.Asked;
import id.sinergi.reading.Question;
import id.sinergi.region.RegionCatalog;
import id.sinergi.row.FileKind;
import id.sinergi.sender.FileOrigin;
import id.sinergi.sender.Senders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many codes of a column that are written in another form are one question, and once it is answered they are those codes. */
@PostgresTest(emptied = true)
@NationalStaff
@Tag("undated")
class CodeFormsTest {

    private static final String WITHOUT_DOT = "FORM:kode_wilayah:OTHER_SIGNS=SIGNS";

    @TempDir
    private Path directory;

    @Autowired
    private IntakeService intake;

    @Autowired
    private RejectedRowService rejected;

    @Autowired
    private Senders senders;

    @Autowired
    private RegionCatalog regions;

    @Autowired
    private JdbcClient jdbc;

    private int people;

    @Test
    void allRegenciesWithoutTheirDotAreOneQuestionAndTheNextFileNone() throws IOException {
        var codes = codes(300);
        var written =
                new ArrayList<>(codes.stream().map(CodeFormsTest::withoutDot).toList());
        written.addAll(written);
        int sender = sender();
        var file = file(written);
        var asked = asked(file, sender);

        assertThat(asked).hasSize(1);
        var question = asked.getFirst();
        assertThat(question.text().text(Locale.ENGLISH))
                .isEqualTo("kode_wilayah: 300 codes are written like “%s” (600 rows). How are they read?"
                        .formatted(written.getFirst()));
        assertThat(question.options().stream().map(Question.Option::answer)).containsExactly("SIGNS", "EACH", "");
        assertThat(question.proposed()).isEqualTo("SIGNS");
        assertThat(question.options().getFirst().text().text(Locale.ENGLISH))
                .startsWith(written.getFirst() + " → " + codes.getFirst())
                .endsWith("(fits 300 of 300)");

        var preview = stage(file, sender, WITHOUT_DOT);
        assertThat(preview.rejected()).isZero();
        assertThat(regions(preview).subList(0, 300))
                .isEqualTo(codes.stream().map(CodeFormsTest::withoutDot).toList());
        assertThat(intake.notes(preview.upload()).getFirst().text(Locale.ENGLISH))
                .contains(written.getFirst() + " → " + codes.getFirst())
                .endsWith("(600 rows).");

        var next = regions.regencies().getLast().code().toString();
        assertThat(regions(stage(file(List.of(withoutDot(next))), sender))).containsExactly(withoutDot(next));
        assertThat(asked(file, sender())).as("another sender").hasSize(1);
    }

    @Test
    void whatIsAskedOneByOneIsAndARefusalAsksNothingMore() throws IOException {
        var file = file(List.of("5203", "35-78", "35 01"));
        int sender = sender();

        assertThat(asked(file, sender, "FORM:kode_wilayah:OTHER_SIGNS=EACH"))
                .extracting(question -> question.subject().key() + "=" + question.proposed())
                .containsExactly(
                        "VALUE:kode_wilayah:5203=52.03",
                        "VALUE:kode_wilayah:35-78=35.78",
                        "VALUE:kode_wilayah:35 01=35.01");
        assertThat(stage(file, sender, "FORM:kode_wilayah:OTHER_SIGNS=").rejected())
                .isEqualTo(3);
        assertThat(asked(file, sender)).as("neither is remembered").hasSize(1);
        assertThat(asked(file(List.of("5203", "35-78")), sender))
                .as("two are asked about by themselves")
                .extracting(question -> question.subject().key())
                .containsExactly("VALUE:kode_wilayah:5203", "VALUE:kode_wilayah:35-78");
    }

    /** As a text {@code 35.1} may have lost either zero; what the answer does not fit stays a question of its own. */
    @Test
    void aLostZeroOfManyCodesIsOneQuestionWithBothZerosAndTheRestIsAskedOneByOne() throws IOException {
        var file = file(List.of("35.1", "35.2", "33.1", "31.1"));
        int sender = sender();
        var question = asked(file, sender).getFirst();

        assertThat(question.subject().key()).isEqualTo("FORM:kode_wilayah:SHORT_OF_ZERO");
        assertThat(question.options().stream().map(Question.Option::answer))
                .containsExactly("LAST_ZERO", "INNER_ZERO", "EACH", "");
        assertThat(question.proposed()).isEmpty();
        assertThat(question.options().getFirst().text().text(Locale.ENGLISH)).isEqualTo("33.1 → 33.10 (fits 3 of 4)");

        var answer = "FORM:kode_wilayah:SHORT_OF_ZERO=LAST_ZERO";
        assertThat(asked(file, sender, answer))
                .extracting(one -> one.subject().key() + "=" + one.proposed())
                .containsExactly("VALUE:kode_wilayah:31.1=31.01");
        assertThat(regions(stage(file, sender, answer, "VALUE:kode_wilayah:31.1=31.01")))
                .containsExactly("3510", "3520", "3310", "3101");
    }

    @Test
    void aCodeThatWasSaidByItselfIsNotReadInTheWayOfTheOthers() throws IOException {
        int sender = sender();
        stage(file(List.of("35.1")), sender, "VALUE:kode_wilayah:35.1=35.01");

        assertThat(regions(stage(
                        file(List.of("35.1", "35.2", "33.1", "33.2")),
                        sender,
                        "FORM:kode_wilayah:SHORT_OF_ZERO=LAST_ZERO")))
                .containsExactly("3501", "3520", "3310", "3320");
    }

    /** Words are not codes without signs: an abbreviation with dots is a country only once somebody says which. */
    @Test
    void onlyCodesWithDigitsAreRepaired() throws IOException {
        var file = Files.writeString(
                directory.resolve("negara.csv"),
                String.join(",", FileKind.PLACEMENT.columns())
                        + "\nPN-1,9913000000000009,baru,2026-02-02,A.S,MAN,Operator,PP,MOU-2025"
                        + "\nPN-2,9913000000000017,baru,2026-02-02,J.P,MAN,Operator,PP,MOU-2025"
                        + "\nPN-3,9913000000000025,baru,2026-02-02,K.R,MAN,Operator,PP,MOU-2025\n");

        assertThat(asked(file, Senders.DEFAULT))
                .extracting(question -> question.subject().key())
                .containsExactly("VALUE:negara:A.S");
    }

    /** Whoever refused them, or posted without them, has them read at once later. */
    @Test
    void rejectedRowsOfOneFormAreReadAtOnceAndPosted() throws IOException {
        int sender = sender();
        var first =
                stage(file(List.of("5203", "3578", "35.01", "3509", "9999")), sender, "FORM:kode_wilayah:OTHER_SIGNS=");
        assertThat(first.rejected()).isEqualTo(4);
        post(first);
        var group = rejected.groups(first.upload()).getFirst();

        assertThat(group.mends()).hasSize(1);
        var mend = group.mends().getFirst();
        assertThat(mend.rows()).isEqualTo(3);
        var rows = rejected.fetch(
                first.upload(), group.example(), mend.repair().reads().keySet());
        assertThat(rows.size()).as("those that it fits").isEqualTo(3);
        var out = new ByteArrayOutputStream();
        rows.writeWorkbook(Locale.of("id"), out);
        var sent = Files.write(directory.resolve("lagi.upload"), out.toByteArray());
        var again = intake.stage(sent, "lagi", sender, mend.repair().answers(), "uji", false, ProgressListener.NONE);
        assertThat(List.of(again.added(), again.rejected())).containsExactly(3, 0);
        assertThat(regions(again)).containsExactly("5203", "3578", "3509");
        post(again);

        var left = rejected.groups(first.upload()).getFirst();
        assertThat(left.rows()).isEqualTo(1);
        assertThat(left.mends()).isEmpty();
        rejected.dismiss(first.upload());
    }

    /** A sheet shows 35.10 by its format; 35.1 would be another question, and 5.203,0 another text. */
    @Test
    void aFormattedNumberOfARejectedRowComesBackAsItWas() throws IOException {
        var columns = FileKind.TRAINING.columns();
        var file = directory.resolve("angka.xlsx");
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet();
            var head = sheet.createRow(0);
            var row = sheet.createRow(1);
            var values = line("35.10").split(",");
            for (int i = 0; i < columns.size(); i++) {
                head.createCell(i).setCellValue(columns.get(i));
                row.createCell(i).setCellValue(columns.get(i).equals("angkatan") ? "" : values[i]);
            }
            var decimals = workbook.createCellStyle();
            decimals.setDataFormat(workbook.createDataFormat().getFormat("0.00"));
            var region = row.createCell(columns.indexOf("kode_wilayah"));
            region.setCellValue(35.1);
            region.setCellStyle(decimals);
            row.createCell(columns.indexOf("tahun_lahir")).setCellValue(1999);
            workbook.write(out);
        }
        int sender = sender();
        var first = stage(file, sender);
        assertThat(first.rejected()).isEqualTo(1);

        var back = directory.resolve("perbaiki.xlsx");
        try (var out = Files.newOutputStream(back)) {
            rejected.fetch(first.upload(), "perbaiki").writeWorkbook(Locale.of("id"), out);
        }
        try (var workbook = new XSSFWorkbook(Files.newInputStream(back))) {
            var row = workbook.getSheetAt(0).getRow(1);
            var region = row.getCell(1 + columns.indexOf("kode_wilayah"));
            assertThat(region.getNumericCellValue()).isEqualTo(35.1);
            assertThat(region.getCellStyle().getDataFormatString()).isEqualTo("0.00");
            assertThat(row.getCell(1 + columns.indexOf("tahun_lahir"))
                            .getCellStyle()
                            .getDataFormatString())
                    .as("a year without thousands")
                    .isEqualTo("0");
            row.getCell(1 + columns.indexOf("angkatan")).setCellValue("Uji");
            try (var out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
        assertThat(regions(stage(file, sender))).containsExactly("3510");
    }

    private List<String> codes(int count) {
        return regions.regencies().stream()
                .limit(count)
                .map(region -> region.code().toString())
                .toList();
    }

    private static String withoutDot(String code) {
        return code.replace(".", "");
    }

    private Path file(List<String> codes) throws IOException {
        var text = new StringBuilder(String.join(",", FileKind.TRAINING.columns())).append('\n');
        codes.forEach(code -> text.append(line(code)).append('\n'));
        return Files.writeString(Files.createTempFile(directory, "kode", ".csv"), text);
    }

    private String line(String code) {
        people++;
        return "CF-%d-%d,99360101%08d,P,1999,%s,579344,MAN,,Uji,2026-02-02,2026-02-27,selesai,MOU-2025"
                .formatted(System.identityHashCode(this), people, people, code);
    }

    private int sender() {
        var name = "Balai kode "
                + jdbc.sql("SELECT count(*) FROM sender").query(Integer.class).single();
        return senders.add(FileOrigin.BPSDMI, null, name, "uji").number();
    }

    private List<Question> asked(Path file, int sender, String... answers) {
        var asked = catchThrowableOfType(Asked.class, () -> stage(file, sender, answers));
        return Objects.requireNonNull(asked, "nothing was asked").questions().questions();
    }

    private Preview stage(Path file, int sender, String... answers) {
        return intake.stage(file, "uji", sender, Answers.parse(List.of(answers)), "uji", false, ProgressListener.NONE);
    }

    private void post(Preview preview) {
        assertThat(intake.post(preview.upload(), "uji", new Consent(true, true, "")))
                .isInstanceOf(Posted.class);
    }

    private List<String> regions(Preview preview) {
        return SystemRows.call(
                () -> jdbc.sql("SELECT region::text FROM staged_training WHERE upload = ? ORDER BY row_no")
                        .param(preview.upload())
                        .query(String.class)
                        .list());
    }
}
