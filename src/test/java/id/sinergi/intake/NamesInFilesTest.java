package id.sinergi.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.sinergi.NationalStaff;
import id.sinergi.catalog.Catalog;
import id.sinergi.catalog.CatalogEntry;
import id.sinergi.catalog.CatalogList;
import id.sinergi.database.PostgresTest;
import id.sinergi.database.SystemRows;
import id.sinergi.reading.Answers;
import id.sinergi.reading.Asked;
import id.sinergi.reading.Subject;
import id.sinergi.region.RegionCatalog;
import id.sinergi.row.FileKind;
import id.sinergi.sender.Senders;
import id.sinergi.source.Rejection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A code, or whatever only one entry is called, stands for that entry; what is missing or shared is named. */
@PostgresTest(emptied = true)
@NationalStaff
@Tag("undated")
class NamesInFilesTest {

    private static final long SEED = 15_06;

    @TempDir
    private Path directory;

    @Autowired
    private IntakeService intake;

    @Autowired
    private Catalog catalog;

    @Autowired
    private RegionCatalog regions;

    @Autowired
    private JdbcClient jdbc;

    private final Random random = new Random(SEED);

    @Test
    void everyCountryIsReadByItsCodeAndByEitherNameHoweverItIsSpaced() throws IOException {
        var written = new ArrayList<String>();
        var meant = new ArrayList<String>();
        for (var country : catalog.destinations()) {
            for (var name :
                    List.of(country.code(), country.name().id(), country.name().en())) {
                if (name.equals("AS")) {
                    continue; // What Indonesians call the United States is asked about.
                }
                written.add(disturbed(name));
                meant.add(country.code());
            }
        }

        var preview = stage(FileKind.PLACEMENT, placements(written, "MAN", "GG", "2026-03-01"));

        assertThat(intake.fetchRejections(preview.upload())).isEmpty();
        assertThat(staged("""
                                SELECT d.code FROM staged_placement s JOIN destination d ON d.id = s.destination
                                WHERE s.upload = :upload ORDER BY s.row_no
                                """, preview)).isEqualTo(meant);
    }

    @Test
    void everyCentreSectorAndRegencyIsReadByItsName() throws IOException {
        var lines = new ArrayList<String>();
        var meant = new ArrayList<String>();
        for (var regency : regions.regencies()) {
            var centre = any(catalog.centres().all());
            var sector = any(catalog.sectors().all());
            var name = random.nextBoolean() ? regency.name() : regency.shortName();
            lines.add(training(
                    lines.size(),
                    disturbed(random.nextBoolean() ? name.id() : name.en()),
                    disturbed(centre.name().id()),
                    disturbed(
                            random.nextBoolean()
                                    ? sector.name().id()
                                    : sector.name().en())));
            meant.add(regency.code().value() + " " + centre.code() + " " + sector.code());
        }

        var preview = stage(FileKind.TRAINING, lines);

        assertThat(intake.fetchRejections(preview.upload())).isEmpty();
        assertThat(staged("""
                                SELECT s.region || ' ' || c.code || ' ' || k.code FROM staged_training s
                                JOIN centre c ON c.id = s.centre JOIN sector k ON k.id = s.sector
                                WHERE s.upload = :upload ORDER BY s.row_no
                                """, preview)).isEqualTo(meant);
    }

    @Test
    void aShortNameIsReadWhereItIsOneRegencysAloneAndAskedOnceWhereItIsNot() throws IOException {
        var lines = List.of(
                training(1, "Ngawi", "BDI Surabaya", "MAN"),
                training(2, "Kab Ngawi", "BDI Surabaya", "MAN"),
                training(3, "Kediri", "BDI Surabaya", "MAN"),
                training(4, "Bengkulu", "BDI Surabaya", "MAN"));

        assertThatThrownBy(() -> stage(FileKind.TRAINING, lines))
                .isInstanceOf(Asked.class)
                .hasMessageContaining("(VALUE:kode_wilayah:Kediri, VALUE:kode_wilayah:Bengkulu)");
        var neither = Stream.of("Kediri", "Bengkulu")
                .collect(Collectors.toMap(
                        word -> Subject.parse("VALUE:kode_wilayah:" + word).orElseThrow(), word -> ""));
        assertThat(reasons(stage(FileKind.TRAINING, lines, new Answers(neither))))
                .containsExactly(
                        "“Kediri” dapat berarti 35.06 Kabupaten Kediri, 35.71 Kota Kediri. Tulis kodenya.",
                        "Kabupaten/kota “Bengkulu” tidak dikenal. Tulis kodenya (seperti 52.03) atau nama lengkapnya"
                                + " (seperti Kabupaten Lombok Timur).");
    }

    @Test
    void whatIsMissingIsNamedWithWhoCanAddIt() throws IOException {
        var countries = stage(
                FileKind.PLACEMENT, placements(List.of("XX", "ID", "3578010101900001"), "MAN", "GG", "2026-03-01"));
        assertThat(reasons(countries))
                .contains(
                        "Negara “XX” tidak ada dalam daftar negara; administrator dapat menambahkannya di halaman Katalog.",
                        "Indonesia bukan negara tujuan: penempatan di sini hanya yang ke luar negeri.")
                .noneMatch(reason -> reason.contains("3578010101900001"));

        var codes = stage(FileKind.PLACEMENT, placements(List.of("TW"), "SALAH", "YY", "2026-03-01"));
        assertThat(reasons(codes))
                .containsExactly(
                        "Sektor “SALAH” tidak ada dalam daftar sektor; administrator dapat menambahkannya di halaman"
                                + " Katalog.",
                        "Skema “YY” tidak ada dalam daftar skema penempatan; administrator dapat menambahkannya di"
                                + " halaman Katalog.");
    }

    @Test
    void anEntryStandsForNothingOnDaysOnWhichItDoesNotHold() throws IOException {
        jdbc.sql("UPDATE placement_scheme SET valid_until = '2026-02-28' WHERE code = 'UKPS'")
                .update();
        jdbc.sql("select pg_notify('sinergi_catalog', '')").query().singleRow();
        await().until(() -> catalog.names(CatalogList.SCHEME).get(4).validity().until() != null);
        assertThat(reasons(stage(FileKind.PLACEMENT, placements(List.of("TW"), "MAN", "UKPS", "2026-02-28"))))
                .isEmpty();
        assertThat(reasons(stage(FileKind.PLACEMENT, placements(List.of("TW"), "MAN", "UKPS", "2026-03-01"))))
                .containsExactly(
                        "UKPS (kepentingan perusahaan sendiri) hanya berlaku dari … sampai 2026-02-28, tidak pada"
                                + " 2026-03-01. Periksa tanggalnya; administrator dapat mengubah masa berlaku di halaman Katalog.");
    }

    @Test
    void aDivisionStandsForNothingOnDaysOnWhichItDoesNotHold() throws IOException {
        jdbc.sql("UPDATE kbli_division SET valid_until = '2025-12-31' WHERE code = '15'")
                .update();
        jdbc.sql("select pg_notify('sinergi_catalog', '')").query().singleRow();
        await().until(() -> catalog.names(CatalogList.KBLI).get(15).validity().until() != null);
        var training = training(1, "35.78", "579344", "MAN").replace(";14;", ";15;");

        assertThat(reasons(stage(FileKind.TRAINING, List.of(training))))
                .singleElement()
                .asString()
                .contains("hanya berlaku dari … sampai 2025-12-31, tidak pada 2026-01-05");
        assertThat(reasons(stage(FileKind.TRAINING, List.of(training.replace("2026-01-05", "2025-12-31")))))
                .isEmpty();
    }

    private List<String> staged(String question, Preview preview) {
        return SystemRows.call(() -> jdbc.sql(question)
                .param("upload", preview.upload())
                .query(String.class)
                .list());
    }

    private <E extends CatalogEntry> E any(List<E> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** The same in another case, with spaces around and between. */
    private String disturbed(String name) {
        var cased = random.nextBoolean() ? name.toUpperCase(Locale.ROOT) : name.toLowerCase(Locale.ROOT);
        return " ".repeat(random.nextInt(3)) + cased.replace(" ", " ".repeat(1 + random.nextInt(2))) + " ";
    }

    private List<String> reasons(Preview preview) {
        return intake.fetchRejections(preview.upload()).stream()
                .map(Rejection::problem)
                .map(problem -> problem.text(Locale.of("id")))
                .toList();
    }

    private static List<String> placements(List<String> countries, String sector, String scheme, String day) {
        return Stream.iterate(0, i -> i < countries.size(), i -> i + 1)
                .map(i -> "NF-%d;99350101%08d;baru;%s;%s;%s;Perawat;%s;MOU-2025"
                        .formatted(i, i, day, countries.get(i), sector, scheme))
                .toList();
    }

    private static String training(int number, String regency, String centre, String sector) {
        return "NF-%d;99350101%08d;P;2001;%s;%s;%s;14;A;2026-01-05;2026-02-05;selesai;MOU-2025"
                .formatted(number, number, regency, centre, sector);
    }

    private Preview stage(FileKind kind, List<String> lines) throws IOException {
        return stage(kind, lines, Answers.NOTHING);
    }

    private Preview stage(FileKind kind, List<String> lines, Answers answers) throws IOException {
        var text = String.join(";", kind.columns()) + "\n" + String.join("\n", lines) + "\n";
        var file = Files.writeString(Files.createTempFile(directory, "nama", ".csv"), text);
        return intake.stage(file, "nama.csv", Senders.DEFAULT, answers, "uji", false, ProgressListener.NONE);
    }
}
