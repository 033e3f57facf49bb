package id.sinergi.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.NationalStaff;
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
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** Rejected rows come back as they were sent, and once they are mended the figures are those of the clean file. */
@PostgresTest(ownDatabase = true)
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
