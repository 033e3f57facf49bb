package id.sinergi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.NationalStaff;
import id.sinergi.database.PostgresTest;
import id.sinergi.database.SystemRows;
import id.sinergi.indicator.Indicator;
import id.sinergi.intake.PostResult.Posted;
import id.sinergi.intake.Preview.Consent;
import id.sinergi.row.FileKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is told before a file counts, or before a batch is taken back, is what then happens. */
@PostgresTest(emptied = true)
@NationalStaff
@Tag("undated")
class EffectServiceTest {

    private static final List<String> REGENCIES = List.of("52.03", "35.78", "35.10", "32.01");
    private static final Map<Indicator, String> COLUMNS = Map.of(
            Indicator.PESERTA, "enrolled",
            Indicator.DILATIH, "trained",
            Indicator.DIUJI, "assessed",
            Indicator.SERTIFIKAT_ORANG, "certified",
            Indicator.SERTIFIKAT_LEMBAR, "certificates",
            Indicator.DITEMPATKAN, "placed");

    @TempDir
    private Path directory;

    @Autowired
    private IntakeService intake;

    @Autowired
    private EffectService effects;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theEffectOfEveryFileAndOfEveryTakingBackIsToldBefore(long seed) throws IOException {
        var random = new Random(seed);
        var posted = new ArrayList<Integer>();
        for (int round = 0; round < 12; round++) {
            if (posted.size() > 3 && random.nextInt(3) == 0) {
                int batch = posted.remove(random.nextInt(posted.size()));
                var before = figures();
                var told = effects.ofTakingBack(batch).orElseThrow();
                assertThat(figures()).as("nothing of a rehearsal stays").isEqualTo(before);
                intake.revert(batch, "uji", "dikirim dua kali");
                assertThat(told(told)).isEqualTo(changes(before, figures()));
            } else {
                var preview = stage(file(random, seed));
                var before = figures();
                var told = effects.ofPosting(preview.upload()).orElseThrow();
                assertThat(figures()).as("nothing of a rehearsal stays").isEqualTo(before);
                if (intake.post(preview.upload(), "uji", new Consent(true, true, "Uji acak berkas"))
                        instanceof Posted(int batch)) {
                    posted.add(batch);
                }
                assertThat(told(told)).isEqualTo(changes(before, figures()));
            }
        }
        assertThat(posted).isNotEmpty();
        for (var table : List.of("ledger", "cell_past", "confirmation")) {
            var column = table.equals("cell_past") ? "until" : "batch";
            assertThat(count("SELECT count(*) FROM %s WHERE %s > 1000000".formatted(table, column)))
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void lateReportsAndFilesOfAnUnusualSizeAreTold() throws IOException {
        for (int i = 0; i < 3; i++) {
            post(stage(training("EL-" + i, 10, LocalDate.of(2024, 5 + i, 1))));
        }
        var preview = stage(training("EL-9", 3, LocalDate.of(2024, 2, 1)));
        var told = effects.ofPosting(preview.upload()).orElseThrow();

        assertThat(told.late()).isEqualTo(3);
        assertThat(told.usualRows()).isEqualTo(10);
        assertThat(told.months()).extracting(String::valueOf).contains("2024-02");
        intake.discard(preview.upload());
    }

    private static Map<String, List<Long>> told(Effect effect) {
        return effect.changes().stream()
                .collect(Collectors.toMap(
                        change -> change.region().value() + " " + change.indicator(),
                        change -> List.of(change.before(), change.after()),
                        (one, other) -> List.of(one.get(0) + other.get(0), one.get(1) + other.get(1)),
                        TreeMap::new));
    }

    private static Map<String, List<Long>> changes(Map<String, Long> before, Map<String, Long> after) {
        var keys = new HashSet<>(before.keySet());
        keys.addAll(after.keySet());
        var changes = new TreeMap<String, List<Long>>();
        keys.forEach(key -> {
            long then = before.getOrDefault(key, 0L);
            long now = after.getOrDefault(key, 0L);
            if (then != now) {
                changes.put(key, List.of(then, now));
            }
        });
        return changes;
    }

    /** Of the country and its provinces, added up from the cells of the regencies. */
    private Map<String, Long> figures() {
        var figures = new TreeMap<String, Long>();
        COLUMNS.forEach((indicator, column) ->
                SystemRows.run(() -> jdbc.sql("""
                        SELECT coalesce(region / 100 * 100, 0) AS province, sum(%s) AS figure FROM cell
                        WHERE grain = 0 AND region %% 100 <> 0 GROUP BY ROLLUP (region / 100 * 100)
                        """.formatted(column)).query(row -> {
                    figures.put(row.getInt("province") + " " + indicator, row.getLong("figure"));
                })));
        return figures;
    }

    private Path file(Random random, long seed) throws IOException {
        return switch (random.nextInt(3)) {
            case 0 -> certificates(random, seed);
            case 1 -> placements(random, seed);
            default -> trainings(random, seed);
        };
    }

    private Path trainings(Random random, long seed) throws IOException {
        return written(FileKind.TRAINING, random, i -> {
            var start = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(600));
            boolean over = random.nextInt(4) > 0;
            return "ET-%d-%d,%s,%s,1999,%s,579344,MAN,,Uji,%s,%s,%s,MOU-2025"
                    .formatted(
                            seed,
                            random.nextInt(12),
                            person(random),
                            random.nextBoolean() ? "P" : "L",
                            REGENCIES.get(random.nextInt(REGENCIES.size())),
                            start,
                            over ? start.plusDays(20) : "",
                            over ? "selesai" : "berjalan");
        });
    }

    private Path certificates(Random random, long seed) throws IOException {
        return written(FileKind.CERTIFICATION, random, i -> {
            var day = LocalDate.of(2023, 6, 1).plusDays(random.nextInt(600));
            return "EC-%d-%d,%s,%s,K,LSP Uji,Skema Uji,,%s,,MOU-2025"
                    .formatted(seed, random.nextInt(12), person(random), day, day.plusDays(5));
        });
    }

    private Path placements(Random random, long seed) throws IOException {
        return written(
                FileKind.PLACEMENT,
                random,
                i -> "EP-%d-%d,%s,baru,%s,JP,MAN,Operator,PP,MOU-2025"
                        .formatted(
                                seed,
                                random.nextInt(12),
                                person(random),
                                LocalDate.of(2024, 1, 1).plusDays(random.nextInt(600))));
    }

    private static String person(Random random) {
        return "99350000000%05d".formatted(1 + random.nextInt(9));
    }

    private Path written(FileKind kind, Random random, IntFunction<String> row) throws IOException {
        var file = directory.resolve("acak.csv");
        return Files.writeString(
                file,
                IntStream.range(0, 2 + random.nextInt(5))
                        .mapToObj(row)
                        .collect(Collectors.joining("\n", String.join(",", kind.columns()) + "\n", "\n")));
    }

    private Path training(String key, int rows, LocalDate start) throws IOException {
        return Files.writeString(
                directory.resolve("latih.csv"),
                IntStream.range(0, rows)
                        .mapToObj(i -> "%s-%d,9936%s%010d,P,1999,52.03,579344,MAN,,Uji,%s,%s,selesai,MOU-2025"
                                .formatted(key, i, "0" + key.substring(3), i, start, start.plusDays(10)))
                        .collect(Collectors.joining("\n", String.join(",", FileKind.TRAINING.columns()) + "\n", "\n")));
    }

    private void post(Preview preview) {
        assertThat(intake.post(preview.upload(), "uji", new Consent(true, true, "Uji acak berkas")))
                .isInstanceOf(Posted.class);
    }

    private Preview stage(Path file) {
        return intake.stage(file, "uji.csv", "uji", false, ProgressListener.NONE);
    }

    private int count(String statement) {
        return SystemRows.call(() -> jdbc.sql(statement).query(Integer.class).single());
    }
}
