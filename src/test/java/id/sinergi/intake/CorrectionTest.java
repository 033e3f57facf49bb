package id.sinergi.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.NationalStaff;
import id.sinergi.catalog.CatalogAdministration;
import id.sinergi.catalog.CatalogList;
import id.sinergi.catalog.CatalogRow;
import id.sinergi.catalog.Validity;
import id.sinergi.database.PostgresTest;
import id.sinergi.database.SystemRows;
import id.sinergi.intake.PostResult.Posted;
import id.sinergi.intake.Preview.Consent;
import id.sinergi.person.RecordCopies;
import id.sinergi.reading.Answers;
import id.sinergi.region.RegionCode;
import id.sinergi.region.RegionScope;
import id.sinergi.row.FileKind;
import id.sinergi.security.UserRole;
import id.sinergi.sender.FileOrigin;
import id.sinergi.sender.Senders;
import id.sinergi.source.FileScan;
import id.sinergi.source.IntakeException;
import id.sinergi.source.SourceFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** Rejected rows come back as they were sent, and once they are mended the figures are those of the clean file. */
@PostgresTest(emptied = true)
@NationalStaff
@Tag("undated")
class CorrectionTest {

    private static final Locale INDONESIAN = Locale.of("id");
    /** By column, values that are refused and about which nobody is asked. */
    private static final Map<String, List<String>> FAULTS = Map.of(
            "id_peserta", List.of("", "belum ada", "990101000000001"),
            "tahun_lahir", List.of("19", "", "2024"),
            "mulai", List.of("", "2026-02-31"),
            "angkatan", List.of(""),
            "kode_balai", List.of("", "ZQXJ-9"));

    @TempDir
    private Path directory;

    @Autowired
    private IntakeService intake;

    @Autowired
    private RejectedRowService rejected;

    @Autowired
    private Senders senders;

    @Autowired
    private List<RecordCopies> copies;

    @Autowired
    private CatalogAdministration catalog;

    @Autowired
    private JdbcClient jdbc;

    private int people;

    @ParameterizedTest
    @CsvSource({"1, false", "2, true", "3, false", "4, true", "5, false", "6, true"})
    void whatIsMendedInTheFileThatCameBackGivesTheRowsOfTheCleanFile(int seed, boolean workbook) throws IOException {
        var random = new Random(seed);
        int sender =
                senders.add(FileOrigin.BPSDMI, null, "Pengirim " + seed, "uji").number();
        var clean = rows(40);
        var heads = new ArrayList<>(FileKind.TRAINING.columns());
        heads.add("catatan");
        Collections.shuffle(heads, random);
        var faulty = clean.stream().map(HashMap::new).collect(Collectors.toCollection(ArrayList::new));
        var broken = new ArrayList<Integer>();
        for (int i = 0; i < faulty.size(); i++) {
            if (random.nextInt(3) == 0) {
                broken.add(i);
                var column = List.copyOf(FAULTS.keySet()).get(random.nextInt(FAULTS.size()));
                var values = FAULTS.get(column);
                faulty.get(i).put(column, values.get(random.nextInt(values.size())));
            }
        }

        var first = stage(sender, csv(heads, faulty));
        assertThat(first.rejected()).isEqualTo(broken.size());
        post(first);
        assertThat(kept(first.upload())).isEqualTo(broken.size());
        var back = fetched(first.upload(), workbook);
        assertThat(back.getFirst()).isEqualTo(Collections.unmodifiableList(withReason(heads)));
        for (int i = 0; i < broken.size(); i++) {
            var row = back.get(i + 1);
            assertThat(row.getFirst()).isNotBlank();
            var sent = faulty.get(broken.get(i));
            assertThat(row.subList(1, row.size()))
                    .isEqualTo(heads.stream().map(sent::get).toList());
            for (int column = 0; column < heads.size(); column++) {
                row.set(column + 1, clean.get(broken.get(i)).get(heads.get(column)));
            }
        }
        var second = workbook ? stage(sender, sheet(back)) : stage(sender, csv(back));
        assertThat(second.rejected()).isZero();
        assertThat(second.added()).isEqualTo(broken.size());
        assertThat(second.ignored()).contains("alasan_ditolak");
        post(second);

        assertThat(kept(first.upload())).as("nothing is left to mend").isZero();
        assertThat(stage(sender, csv(heads, clean)).unchanged()).isEqualTo(clean.size());
    }

    @Test
    void everyKindOfRefusedRowIsKept() throws IOException {
        var rows = rows(4);
        rows.get(1).put("id_kegiatan", rows.get(0).get("id_kegiatan"));
        var heads = FileKind.TRAINING.columns();
        var text = csv(heads, rows).replaceFirst("\n[^\n]*$", "\nX;terlalu;sedikit\n");
        var preview = stage(Senders.DEFAULT, text);

        var back = fetched(preview.upload(), false);

        assertThat(back).hasSize(3);
        assertThat(back.get(1).getFirst()).contains("id_kegiatan: ");
        assertThat(back.get(1).get(1 + heads.indexOf("id_peserta")))
                .isEqualTo(rows.get(1).get("id_peserta"));
        assertThat(back.get(2).subList(1, 4)).containsExactly("X", "terlalu", "sedikit");
        assertThat(rejected.groups(preview.upload()))
                .extracting(group -> group.rows() + " " + group.example().column())
                .containsExactlyInAnyOrder("1 id_kegiatan", "1 ");
        intake.discard(preview.upload());
        assertThat(kept(preview.upload())).as("discarded with its upload").isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void whatIsMendedOnTheScreenGivesTheRowsOfTheCleanFile(int seed) throws IOException {
        var random = new Random(seed);
        int sender =
                senders.add(FileOrigin.BPSDMI, null, "Layar " + seed, "uji").number();
        var clean = rows(12);
        var faulty = clean.stream().map(HashMap::new).collect(Collectors.toCollection(ArrayList::new));
        for (int i = 0; i < 6; i++) {
            var column = List.copyOf(FAULTS.keySet()).get(random.nextInt(FAULTS.size()));
            faulty.get(i).put(column, FAULTS.get(column).getFirst());
        }
        var heads = new ArrayList<>(FileKind.TRAINING.columns());
        Collections.shuffle(heads, random);
        var first = stage(sender, csv(heads, faulty));
        post(first);
        int upload = first.upload();
        var places = rejected.places(upload);

        for (var group : rejected.groups(upload)) {
            var file = rejected.fetch(upload, group.example());
            assertThat(file.size()).isEqualTo((int) group.rows());
            var mended = new HashMap<Integer, Map<Integer, String>>();
            for (var row : file.rows()) {
                var texts = new HashMap<Integer, String>();
                row.reasons()
                        .forEach(reason -> texts.put(
                                places.get(reason.column()),
                                clean.get(row.number() - 2).get(reason.column())));
                mended.put(row.number(), texts);
            }
            var out = new ByteArrayOutputStream();
            file.with(mended).writeWorkbook(INDONESIAN, out);
            var again =
                    stage(sender, Files.write(Files.createTempFile(directory, "layar", ".upload"), out.toByteArray()));
            assertThat(again.rejected()).isZero();
            post(again);
        }

        assertThat(kept(upload)).as("nothing is left to mend").isZero();
        assertThat(stage(sender, csv(heads, clean)).unchanged()).isEqualTo(clean.size());
    }

    /** A code that was missing from its list is added, and the rows are sent again; those that still wait are kept once. */
    @Test
    void rowsThatAreSentAgainAsTheyAreArePostedAsFarAsTheyHoldNow() throws IOException {
        int sender = senders.add(FileOrigin.BPSDMI, null, "Sekali lagi", "uji").number();
        var rows = rows(5);
        rows.get(0).put("kode_sektor", "BARU1");
        rows.get(1).put("kode_sektor", "BARU1");
        rows.get(2).put("kode_sektor", "BARU2");
        var first = stage(sender, csv(FileKind.TRAINING.columns(), rows));
        post(first);
        var group = rejected.groups(first.upload()).getFirst();
        assertThat(group.rows()).isEqualTo(3);
        SecurityContextHolder.getContext()
                .setAuthentication(NationalStaff.Factory.authentication(UserRole.ADMINISTRATOR));
        catalog.save(
                CatalogList.SECTOR,
                new CatalogRow(
                        null,
                        "BARU1",
                        "Sektor baru",
                        "New sector",
                        List.of(),
                        Validity.ALWAYS,
                        null,
                        null,
                        true,
                        0,
                        false));
        SecurityContextHolder.getContext().setAuthentication(NationalStaff.Factory.authentication(UserRole.STAFF));

        var out = new ByteArrayOutputStream();
        rejected.fetch(first.upload(), group.example()).writeWorkbook(INDONESIAN, out);
        var again = stage(sender, Files.write(Files.createTempFile(directory, "lagi", ".upload"), out.toByteArray()));
        assertThat(List.of(again.read(), again.added(), again.rejected())).containsExactly(3, 2, 1);
        post(again);

        assertThat(kept(first.upload())).isZero();
        assertThat(kept(again.upload())).as("the row that is still wrong, once").isEqualTo(1);
        rejected.dismiss(again.upload());
    }

    /** Whoever computes cells of a table, merges others and sums it up can send it as it is. */
    @Test
    void onlyACellThatIsReadAndCannotBeRefusesItsRowWhichComesBackWithTheOthers() throws IOException {
        var heads = new ArrayList<>(FileKind.TRAINING.columns());
        heads.add("catatan");
        var rows = rows(3);
        var lines = new ArrayList<List<String>>();
        lines.add(heads);
        rows.forEach(row -> lines.add(heads.stream().map(row::get).toList()));
        lines.add(List.of("Jumlah", "", "", "3"));
        var file = sheet(lines, sheet -> {
            sheet.getRow(1).getCell(heads.indexOf("catatan")).setCellFormula("1/0");
            sheet.getRow(1).getCell(heads.indexOf("tahun_lahir")).setCellFormula("1998+1");
            sheet.getRow(2).getCell(heads.indexOf("angkatan")).setCellFormula("1/0");
            sheet.addMergedRegion(new CellRangeAddress(1, 3, heads.indexOf("kode_balai"), heads.indexOf("kode_balai")));
            sheet.getRow(4).getCell(3).setCellFormula("COUNTA(A2:A4)");
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
        });

        var preview = stage(Senders.DEFAULT, file);

        assertThat(List.of(preview.read(), preview.added(), preview.rejected())).containsExactly(3, 2, 1);
        assertThat(preview.leftOut()).isEqualTo("5");
        assertThat(intake.notes(preview.upload()))
                .extracting(note -> note.text(INDONESIAN))
                .contains("1 sel berisi rumus; yang dibaca ialah hasil yang tersimpan di berkas (kolom: tahun_lahir).");
        var back = fetched(preview.upload(), true);
        assertThat(back).hasSize(2);
        assertThat(back.get(1).getFirst()).startsWith("angkatan: Sel I3 berisi galat, misalnya #REF!.");
        for (var head : heads) {
            assertThat(back.get(1).get(1 + heads.indexOf(head)))
                    .isEqualTo(head.equals("angkatan") ? "" : rows.get(1).get(head));
        }
        intake.discard(preview.upload());
    }

    @Test
    void nothingOfARowCanBeReadInTheDatabaseAndForgettingDeletesItAndDismissingToo() throws IOException {
        var rows = rows(3);
        rows.forEach(row -> row.put("angkatan", ""));
        rows.forEach(row -> row.put("catatan", "Siti Rahasia"));
        var heads = new ArrayList<>(FileKind.TRAINING.columns());
        heads.add("catatan");
        int upload = stage(Senders.DEFAULT, csv(heads, rows)).upload();

        assertThat(jdbc.sql("SELECT string_agg(sealed || coalesce(row_key, ''), ' ') FROM kept_row")
                        .query(String.class)
                        .single())
                .contains("v1:")
                .doesNotContain("Rahasia", rows.getFirst().get("id_peserta"));
        assertThat(fetched(upload, false).get(1))
                .contains("Siti Rahasia", rows.getFirst().get("id_peserta"));
        SystemRows.run(() -> copies.forEach(RecordCopies::remove));
        assertThat(kept(upload)).isZero();

        int before = dismissals();
        int other = stage(Senders.DEFAULT, csv(heads, rows)).upload();
        assertThat(kept(other)).isEqualTo(3);
        rejected.dismiss(other);
        assertThat(kept(other)).isZero();
        assertThat(dismissals()).isEqualTo(before + 1);
    }

    @Test
    void ofVeryManyRejectedRowsTheFirstAreKeptAndThatIsSaid() throws IOException {
        var rows = rows(10_050);
        rows.forEach(row -> row.put("angkatan", ""));
        int upload =
                stage(Senders.DEFAULT, csv(FileKind.TRAINING.columns(), rows)).upload();

        assertThat(rejected.kept(upload)).hasValueSatisfying(kept -> {
            assertThat(kept.rows()).isEqualTo(10_000);
            assertThat(kept.complete()).isFalse();
        });
        intake.discard(upload);
    }

    private int dismissals() {
        return jdbc.sql("SELECT count(*) FROM audit_entry WHERE action = 'REJECTED_ROWS_DISMISSED'")
                .query(Integer.class)
                .single();
    }

    @Test
    void whoMayNotReadTheUploadMayNotReadItsRejectedRows() throws IOException {
        var rows = rows(3);
        rows.getFirst().put("angkatan", "");
        var preview = stage(Senders.DEFAULT, csv(FileKind.TRAINING.columns(), rows));
        post(preview);
        assertThat(rejected.open()).extracting(open -> open.upload().upload()).contains(preview.upload());

        var before = SecurityContextHolder.getContext().getAuthentication();
        SecurityContextHolder.getContext()
                .setAuthentication(NationalStaff.Factory.authentication(
                        UserRole.STAFF, new RegionScope(Set.of(RegionCode.of("52")))));
        try {
            assertThat(rejected.open()).isEmpty();
            assertThatThrownBy(() -> rejected.fetch(preview.upload(), "x")).isInstanceOf(IntakeException.class);
            assertThatThrownBy(() -> rejected.dismiss(preview.upload())).isInstanceOf(IntakeException.class);
        } finally {
            SecurityContextHolder.getContext().setAuthentication(before);
        }
        rejected.dismiss(preview.upload());
    }

    private static List<String> withReason(List<String> heads) {
        var all = new ArrayList<String>();
        all.add("alasan_ditolak");
        all.addAll(heads);
        return all;
    }

    private List<Map<String, String>> rows(int count) {
        var rows = new ArrayList<Map<String, String>>();
        for (int i = 0; i < count; i++) {
            people++;
            var row = new HashMap<>(Map.of(
                    "id_kegiatan", "PB-" + System.identityHashCode(this) + "-" + people,
                    "id_peserta", "99350101%08d".formatted(people),
                    "jenis_kelamin", "P",
                    "tahun_lahir", "1999",
                    "kode_wilayah", "35.78",
                    "kode_balai", "579344",
                    "kode_sektor", "MAN",
                    "kode_kbli", "14",
                    "angkatan", "A; \"dua\""));
            row.putAll(Map.of(
                    "mulai", "2026-01-05",
                    "selesai", "2026-02-05",
                    "status", "selesai",
                    "kode_perjanjian", "MOU-2025",
                    "catatan", "-"));
            rows.add(row);
        }
        return rows;
    }

    private static String csv(List<String> heads, List<? extends Map<String, String>> rows) {
        var lines = new ArrayList<List<String>>();
        lines.add(heads);
        rows.forEach(row -> lines.add(heads.stream().map(row::get).toList()));
        return csv(lines);
    }

    private static String csv(List<List<String>> lines) {
        return lines.stream()
                .map(line -> line.stream()
                        .map(value -> value.matches("[^;\"]*") ? value : '"' + value.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(";")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** All of them texts, as the file that came back has them. */
    private Path sheet(List<List<String>> lines) throws IOException {
        return sheet(lines, sheet -> {});
    }

    private Path sheet(List<List<String>> lines, Consumer<Sheet> changes) throws IOException {
        var file = Files.createTempFile(directory, "perbaiki", ".xlsx");
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet();
            for (int i = 0; i < lines.size(); i++) {
                var row = sheet.createRow(i);
                for (int column = 0; column < lines.get(i).size(); column++) {
                    row.createCell(column, CellType.STRING)
                            .setCellValue(lines.get(i).get(column));
                }
            }
            changes.accept(sheet);
            workbook.write(out);
        }
        return file;
    }

    private List<List<String>> fetched(int upload, boolean workbook) throws IOException {
        var out = new ByteArrayOutputStream();
        var file = rejected.fetch(upload, "perbaiki");
        if (workbook) {
            file.writeWorkbook(INDONESIAN, out);
        } else {
            file.writeCsv(INDONESIAN, out);
        }
        return read(out.toByteArray());
    }

    /** As Sinergi itself reads it. */
    private List<List<String>> read(byte[] content) throws IOException {
        var file = Files.createTempFile(directory, "kembali", ".upload");
        Files.copy(new ByteArrayInputStream(content), file, StandardCopyOption.REPLACE_EXISTING);
        var lines = new ArrayList<List<String>>();
        try (var source = SourceFile.open(file, FileScan.of(file), heads -> heads.contains("alasan_ditolak"))) {
            lines.add(new ArrayList<>(source.headings()));
            for (var row = source.next(); row != null; row = source.next()) {
                lines.add(new ArrayList<>(row.values()));
            }
        }
        return lines;
    }

    private int kept(int upload) {
        return jdbc.sql("SELECT count(*) FROM kept_row WHERE row_no > 0 AND upload = ?")
                .param(upload)
                .query(Integer.class)
                .single();
    }

    private void post(Preview preview) {
        assertThat(intake.post(preview.upload(), "uji", new Consent(true, true, "")))
                .isInstanceOf(Posted.class);
    }

    private Preview stage(int sender, String text) throws IOException {
        return stage(
                sender,
                Files.writeString(Files.createTempFile(directory, "kirim", ".csv"), text, StandardCharsets.UTF_8));
    }

    private Preview stage(int sender, Path file) {
        return intake.stage(file, "kirim", sender, Answers.NOTHING, "uji", false, ProgressListener.NONE);
    }
}
