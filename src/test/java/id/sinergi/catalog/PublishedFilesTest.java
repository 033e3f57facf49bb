package id.sinergi.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.sinergi.database.PostgresTest;
import id.sinergi.language.NumberStyle;
import id.sinergi.language.WrittenNumber;
import id.sinergi.region.RegionCatalog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

@PostgresTest
class PublishedFilesTest {

    private final List<NamedCsvRecord> statistics = rows("statistik");
    private final List<NamedCsvRecord> targets = rows("target");

    @Autowired
    private Catalog catalog;

    @Autowired
    private RegionCatalog regions;

    @Test
    void theColumnsAreThoseOfTheInputFormat() {
        assertThat(statistics)
                .allSatisfy(
                        row -> assertThat(String.join(",", row.getHeader()))
                                .isEqualTo(
                                        "indikator,periode_mulai,periode_selesai,dimensi,anggota,nilai,per_tanggal,status,sumber"));
        assertThat(targets)
                .allSatisfy(row -> assertThat(String.join(",", row.getHeader()))
                        .isEqualTo(
                                "kode_perjanjian,indikator,tahun,triwulan,kode_wilayah,nilai,dokumen,tanggal_dokumen"));
    }

    @Test
    void everyRowIsDatedNumberedAndSourced() {
        assertThat(statistics).hasSizeGreaterThan(200).allSatisfy(row -> {
            var start = LocalDate.parse(row.getField("periode_mulai"));
            assertThat(LocalDate.parse(row.getField("periode_selesai"))).isAfterOrEqualTo(start);
            assertThat(LocalDate.parse(row.getField("per_tanggal"))).isAfter(LocalDate.of(2015, 1, 1));
            assertThat(whole(row)).isNotNegative();
            assertThat(row.getField("status")).isIn("sementara", "tetap");
            assertThat(row.getField("sumber")).contains("http");
        });
        assertThat(targets).allSatisfy(row -> {
            assertThat(LocalDate.parse(row.getField("tanggal_dokumen"))).isAfter(LocalDate.of(2022, 1, 1));
            assertThat(whole(row)).isNotNegative();
        });
    }

    @Test
    void everyMemberIsKnown() {
        assertThat(statistics)
                .allSatisfy(row -> assertThat(isKnown(row.getField("dimensi"), row.getField("anggota")))
                        .as(row.toString())
                        .isTrue());
    }

    @Test
    void noFigureIsThereTwice() {
        assertThat(statistics.stream()
                        .map(row -> String.join("|", row.getFields().subList(0, 5)) + row.getField("per_tanggal")))
                .doesNotHaveDuplicates();
    }

    @Test
    void theTargetsOfTheSevenCentresAddUpToTheNationalOne() {
        assertThat(sum(row -> row.getField("indikator").equals("TARGET_DIKLAT_3IN1")
                        && row.getField("periode_mulai").equals("2023-01-01")
                        && row.getField("dimensi").equals("BALAI")))
                .isEqualTo(26_050);
    }

    @Test
    void womenAndMenAddUpToTheTotalOfTheYear() {
        assertThat(sum(bySex("2025"))).isEqualTo(296_948);
        assertThat(sum(bySex("2022"))).isEqualTo(200_761);
        assertThat(sum(bySex("2011"))).isEqualTo(586_802);
    }

    @Test
    void aYearKeepsAllItsVintages() {
        assertThat(statistics.stream()
                        .filter(row -> row.getField("indikator").equals("PENEMPATAN_NASIONAL")
                                && row.getField("dimensi").equals("TOTAL")
                                && row.getField("periode_mulai").equals("2023-01-01"))
                        .map(row -> row.getField("nilai")))
                .containsExactly("273.747", "274.965", "297.108");
    }

    @Test
    void noTargetOfTheAgreementItselfIsInvented() {
        assertThat(targets)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.getField("indikator")).isEqualTo("PENEMPATAN_NASIONAL"));
    }

    private boolean isKnown(String dimension, String member) {
        return switch (dimension) {
            case "TOTAL" -> member.isEmpty();
            case "PROVINSI", "KABKOTA" -> regions.find(member).isPresent();
            case "NEGARA" -> catalog.destinations().find(member).isPresent();
            case "BALAI" -> catalog.centres().find(member).isPresent();
            case "JENIS_KELAMIN" -> member.equals("L") || member.equals("P");
            default -> false;
        };
    }

    private long sum(Predicate<NamedCsvRecord> which) {
        return statistics.stream()
                .filter(which)
                .mapToLong(PublishedFilesTest::whole)
                .sum();
    }

    /** The value, which has no decimals. */
    private static long whole(NamedCsvRecord row) {
        return WrittenNumber.parse(row.getField("nilai"), NumberStyle.INDONESIAN)
                .orElseThrow()
                .longValueExact();
    }

    private static Predicate<NamedCsvRecord> bySex(String year) {
        return row -> row.getField("dimensi").equals("JENIS_KELAMIN")
                && row.getField("periode_mulai").equals(year + "-01-01");
    }

    private static List<NamedCsvRecord> rows(String kind) {
        var rows = new ArrayList<NamedCsvRecord>();
        try {
            var files =
                    new PathMatchingResourcePatternResolver().getResources("classpath:published/" + kind + "-*.csv");
            for (var file : files) {
                var text = file.getContentAsString(StandardCharsets.UTF_8);
                try (Stream<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(text).stream()) {
                    records.forEach(rows::add);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return rows;
    }
}
