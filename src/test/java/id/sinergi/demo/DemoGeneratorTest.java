package id.sinergi.demo;

import static id.sinergi.demo.FileRecount.Counted.CERTIFICATES;
import static id.sinergi.demo.FileRecount.Counted.CERTIFIED;
import static id.sinergi.demo.FileRecount.Counted.ENROLLED;
import static id.sinergi.demo.FileRecount.Counted.PLACED;
import static id.sinergi.demo.FileRecount.Counted.TRAINED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.sinergi.demo.FileRecount.Cell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoGeneratorTest {

    private static final LocalDate UNTIL = LocalDate.of(2026, 10, 31);
    private static final Clock CLOCK =
            Clock.fixed(LocalDate.of(2026, 3, 5).atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    private static final int PEOPLE = 40_000;

    @TempDir
    private static Path directory;

    private static FileRecount recount;

    @BeforeAll
    static void generate() {
        DemoGenerator.generate(PEOPLE, 7, UNTIL, directory);
        recount = FileRecount.of(directory);
    }

    @Test
    void theSameSeedGivesTheSameFilesAndAnotherSeedOthers(@TempDir Path again, @TempDir Path other) throws IOException {
        DemoGenerator.generate(PEOPLE, 7, UNTIL, again);
        DemoGenerator.generate(PEOPLE, 8, UNTIL, other);

        for (var file : List.of("pelatihan.csv", "sertifikasi.csv", "penempatan.csv", "target.csv")) {
            assertThat(Files.mismatch(directory.resolve(file), again.resolve(file)))
                    .isEqualTo(-1);
        }
        assertThat(Files.mismatch(directory.resolve("pelatihan.csv"), other.resolve("pelatihan.csv")))
                .isNotEqualTo(-1);
    }

    @Test
    void asManyPeopleAsAskedForStartATraining() {
        assertThat(recount.total(ENROLLED)).isEqualTo(PEOPLE);
    }

    @Test
    void theNumbersShrinkFromTrainedToCertifiedToPlaced() {
        long trained = recount.total(TRAINED);
        long certified = recount.total(CERTIFIED);

        assertThat(trained).isBetween(PEOPLE * 80L / 100, PEOPLE * 95L / 100);
        assertThat(certified).isBetween(trained * 65 / 100, trained * 90 / 100);
        assertThat(recount.total(PLACED)).isBetween(certified * 20 / 100, certified * 60 / 100);
        assertThat(recount.total(CERTIFICATES)).isGreaterThan(certified);
    }

    @Test
    void aboutTwoThirdsAreWomen() {
        var bySex = recount.by(ENROLLED, Cell::sex);

        assertThat(bySex.getOrDefault("P", 0L) / (double) PEOPLE).isCloseTo(0.63, within(0.03));
    }

    @Test
    void peopleComeFromTheProvincesThatReallySendWorkers() {
        var byProvince = recount.by(ENROLLED, Cell::province);

        assertThat(byProvince.getOrDefault("35", 0L) / (double) PEOPLE).isCloseTo(0.235, within(0.04));
        assertThat(byProvince.getOrDefault("32", 0L) / (double) PEOPLE).isCloseTo(0.21, within(0.04));
        assertThat(recount.provinces(cell -> true)).isBetween(25L, 38L);
    }

    @Test
    void oneProvinceRisesAndOneFalls() {
        assertThat(shareOfSecondHalf("52")).isGreaterThan(shareOfSecondHalf("35") + 0.1);
        assertThat(shareOfSecondHalf("18")).isLessThan(shareOfSecondHalf("35") - 0.1);
    }

    @Test
    void manufacturingLeadsAndMiningHasNobody() {
        var bySector = recount.by(TRAINED, Cell::sector);

        assertThat(bySector.getOrDefault("MAN", 0L)).isGreaterThan(recount.total(TRAINED) * 7 / 10);
        assertThat(bySector).doesNotContainKey("TAM");
    }

    @Test
    void someTestsAndPlacementsMatchNoTraining() {
        assertThat(recount.unmatchedTests()).isBetween(100L, 400L);
        assertThat(recount.unmatchedPlacements()).isBetween(500L, 1500L);
    }

    @Test
    void noDateIsAfterTheLastDayOrBeforeTheAgreement() {
        var dates = List.of("mulai", "selesai", "tanggal_uji", "tanggal_terbit", "tanggal");

        for (var row : rows("pelatihan", "sertifikasi", "penempatan")) {
            for (var column : dates) {
                row.findField(column)
                        .filter(text -> !text.isEmpty())
                        .ifPresent(text -> assertThat(text).isBetween("2025-10-08", UNTIL.toString()));
            }
        }
    }

    @Test
    void everyNumberOfAPersonIsOfAProvinceThatDoesNotExist() {
        var people = rows("pelatihan").stream()
                .map(row -> row.getField("id_peserta"))
                .collect(Collectors.toSet());

        assertThat(people).hasSize(PEOPLE).allMatch(nik -> nik.matches("99\\d{14}"));
    }

    @Test
    void everyRowIsPossibleInItself() {
        assertThat(rows("pelatihan")).allSatisfy(row -> {
            assertThat(row.getField("selesai").isEmpty())
                    .isEqualTo(row.getField("status").equals("berjalan"));
            assertThat(row.getField("selesai").isEmpty()
                            || row.getField("selesai").compareTo(row.getField("mulai")) >= 0)
                    .isTrue();
            assertThat(row.getField("kode_kbli").isEmpty())
                    .isEqualTo(!row.getField("kode_sektor").equals("MAN"));
        });
        assertThat(rows("sertifikasi")).allSatisfy(row -> {
            var issued = row.getField("tanggal_terbit");
            assertThat(issued.isEmpty() || row.getField("hasil").equals("K")).isTrue();
            assertThat(issued.isEmpty() || issued.compareTo(row.getField("tanggal_uji")) > 0)
                    .isTrue();
            assertThat(issued.isEmpty())
                    .isEqualTo(row.getField("nomor_sertifikat").isEmpty());
        });
        assertThat(rows("penempatan"))
                .allSatisfy(row -> assertThat(row.getField("jenis").equals("baru"))
                        .isEqualTo(!row.getField("skema_penempatan").matches("EXT-.*|REENTRY")));
    }

    @Test
    void theIdsOfLateReportsAreAmongThoseOfLaterMonths() {
        var months = rows("pelatihan").stream()
                .map(row -> row.getField("mulai").substring(0, 7))
                .toList();

        assertThat(months).isNotEqualTo(months.stream().sorted().toList());
    }

    @Test
    void targetsAreLabelledAsInventedAndNotEveryProvinceHasOne() {
        var targets = rows("target");

        assertThat(targets)
                .allSatisfy(row -> assertThat(row.getField("dokumen")).contains("bukan target resmi"));
        assertThat(targets.stream().map(row -> row.getField("kode_wilayah")).distinct())
                .hasSize(1 + 36);
    }

    @Test
    void achievementsSpreadOverAllClassesOfStatus() {
        var classes = rows("target").stream()
                .filter(row -> row.getField("indikator").equals("DILATIH")
                        && row.getField("tahun").equals("2026")
                        && row.getField("triwulan").equals("2")
                        && !row.getField("kode_wilayah").isEmpty())
                .collect(Collectors.groupingBy(DemoGeneratorTest::statusClass, TreeMap::new, Collectors.counting()));

        assertThat(classes.keySet()).containsExactly(0, 75, 90, 100);
    }

    @Test
    void filesByMonthHoldTheSameRows(@TempDir Path months) {
        DemoGenerator.generate(new DemoPlan(PEOPLE, 7, UNTIL, true), months);

        assertThat(months.resolve("pelatihan-2026-03.csv")).exists();
        assertThat(FileRecount.of(months).cells()).isEqualTo(recount.cells());
    }

    @Test
    void theCommandTellsWhatIsWrongAndWritesNothing(@TempDir Path out) {
        assertThat(GenerateCommand.run(List.of("--people", "ten", "--out", out.toString()), CLOCK))
                .isEqualTo(2);
        assertThat(GenerateCommand.run(List.of("--people", "10"), CLOCK)).isEqualTo(2);
        assertThat(GenerateCommand.run(List.of("--until", "2020-01-01", "--out", out.toString()), CLOCK))
                .isEqualTo(2);
        assertThat(out).isEmptyDirectory();
        assertThatThrownBy(() -> new DemoPlan(0, 1, UNTIL, false)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theCommandWritesUpToTheLastCompleteMonth(@TempDir Path out) {
        assertThat(GenerateCommand.run(List.of("--people", "500", "--seed", "3", "--out", out.toString()), CLOCK))
                .isZero();
        assertThat(FileRecount.of(out).by(ENROLLED, Cell::month).keySet())
                .allMatch(month -> month.getMonthValue() != 3);
        assertThat(GenerateCommand.lastCompleteMonth(CLOCK)).isEqualTo(LocalDate.of(2026, 2, 28));
    }

    private static double shareOfSecondHalf(String province) {
        long all = recount.count(ENROLLED, cell -> cell.province().equals(province));
        long late = recount.count(
                ENROLLED,
                cell -> cell.province().equals(province)
                        && cell.month().atEndOfMonth().isAfter(LocalDate.of(2026, 6, 1)));
        return late / (double) all;
    }

    private static int statusClass(NamedCsvRecord target) {
        long actual = recount.count(
                TRAINED,
                cell -> cell.province().equals(target.getField("kode_wilayah"))
                        && cell.month().getYear() == 2026
                        && (cell.month().getMonthValue() + 2) / 3 == 2);
        double achievement =
                actual * 100.0 / Long.parseLong(target.getField("nilai").replace(".", ""));
        return achievement >= 100 ? 100 : achievement >= 90 ? 90 : achievement >= 75 ? 75 : 0;
    }

    private static List<NamedCsvRecord> rows(String... kinds) {
        return Arrays.stream(kinds)
                .flatMap(kind -> read(directory.resolve(kind + ".csv")).stream())
                .toList();
    }

    private static List<NamedCsvRecord> read(Path file) {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
