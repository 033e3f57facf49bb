package id.sinergi.indicator;

import id.sinergi.journey.RecordKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A small world of few people, few codes and two senders with the same numbers, so that random rows meet, collide,
 * overtake and correct each other.
 */
final class RandomRecords {

    private static final LocalDate START = LocalDate.of(2025, 11, 20);
    private static final int[] REGENCIES = {3578, 3573, 5203, 1101};
    private static final String[] CENTRES = {"579344", "579342"};
    private static final Map<String, Integer> SECTORS = Map.of("MAN", 5, "KES", 4);
    private static final Map<String, Integer> COUNTRIES = Map.of("KR", 410, "JP", 392, "SK", 703);

    private final Random random;
    private final Map<RecordKind, Map<String, Object[]>> rows;

    RandomRecords(Random random) {
        this(random, new EnumMap<>(RecordKind.class));
        for (var kind : RecordKind.values()) {
            rows.put(kind, new TreeMap<>());
        }
    }

    private RandomRecords(Random random, Map<RecordKind, Map<String, Object[]>> rows) {
        this.random = random;
        this.rows = rows;
    }

    RandomRecords copy() {
        var copies = new EnumMap<RecordKind, Map<String, Object[]>>(RecordKind.class);
        rows.forEach((kind, map) -> copies.put(kind, new TreeMap<>(map)));
        return new RandomRecords(random, copies);
    }

    Map<String, Object[]> all(RecordKind kind) {
        return rows.get(kind);
    }

    /** Adds and corrects a few rows, and returns them as a file of the ministry would carry them. */
    Map<String, Object[]> change(RecordKind kind) {
        var changed = new LinkedHashMap<String, Object[]>();
        int size = 1 + random.nextInt(8);
        for (int i = 0; i < size; i++) {
            var id = "%s-%03d/%d".formatted(kind.name().charAt(0), random.nextInt(40), random.nextInt(1, 3));
            var row = switch (kind) {
                case TRAINING -> training(id);
                case CERTIFICATION -> certification(id);
                case PLACEMENT -> placement(id);
            };
            changed.put(id, row);
        }
        rows.get(kind).putAll(changed);
        return changed;
    }

    /** Adds and corrects a few rows and says others once more as they are. */
    Map<String, Object[]> changeAndRepeat(RecordKind kind) {
        var known = new ArrayList<>(rows.get(kind).entrySet());
        Collections.shuffle(known, random);
        var file = new LinkedHashMap<String, Object[]>();
        known.subList(0, Math.min(known.size(), random.nextInt(10)))
                .forEach(entry -> file.put(entry.getKey(), entry.getValue()));
        if (file.isEmpty() || random.nextInt(5) > 0) {
            file.putAll(change(kind));
        }
        return file;
    }

    /** Takes the rows of a file as they are. */
    void take(RecordKind kind, Map<String, Object[]> file) {
        rows.get(kind).putAll(file);
    }

    /** Stages rows under their senders, whose number follows the stroke in a row's key. */
    static void stage(JdbcClient jdbc, RecordKind kind, int upload, Map<String, Object[]> rows) {
        rows.values()
                .forEach(row ->
                        jdbc.sql(insert(kind).formatted(upload)).params(row).update());
        jdbc.sql("""
                        update %s set source_id = split_part(source_id, '/', 1),
                            sender = cast(split_part(source_id, '/', 2) as smallint)
                        where upload = :upload
                        """.formatted(kind.stagingTable())).param("upload", upload).update();
    }

    private static String insert(RecordKind kind) {
        return switch (kind) {
            case TRAINING -> """
                    insert into staged_training (upload, row_no, source_id, person, sex, birth_year, region, centre,
                        sector, kbli, training_group, started_on, ended_on, status, agreement)
                    values (%d, 1, ?, ?, ?, 2000, ?, (select id from centre where code = ?), ?, null, 'A', ?, ?, ?, ?)
                    """;
            case CERTIFICATION -> """
                    insert into staged_certification (upload, row_no, source_id, person, tested_on, competent, lsp,
                        scheme, issued_on, agreement)
                    values (%d, 1, ?, ?, ?, ?, 'LSP', 'S', ?, ?)
                    """;
            case PLACEMENT -> """
                    insert into staged_placement (upload, row_no, source_id, person, kind, placed_on, destination,
                        sector, job, scheme, agreement)
                    values (%d, 1, ?, ?, ?, ?, ?, 5, 'Operator', 1, ?)
                    """;
        };
    }

    /** Writes the present rows as the three files. */
    List<Path> write(Path directory) throws IOException {
        var files = new ArrayList<Path>();
        for (var kind : RecordKind.values()) {
            var lines = new StringJoiner("\n", header(kind) + "\n", "\n").setEmptyValue(header(kind) + "\n");
            rows.get(kind).values().forEach(row -> lines.add(line(kind, row)));
            files.add(Files.writeString(directory.resolve(kind + ".csv"), lines.toString()));
        }
        return files;
    }

    private Object[] training(String id) {
        var start = day();
        int status = random.nextInt(4) == 0 ? 1 + 2 * random.nextInt(2) : 2;
        return new Object[] {
            id,
            person(),
            1 + random.nextInt(2),
            REGENCIES[random.nextInt(REGENCIES.length)],
            CENTRES[random.nextInt(CENTRES.length)],
            any(SECTORS),
            start,
            status == 2 || random.nextBoolean() ? start.plusDays(random.nextInt(60)) : null,
            status,
            agreement()
        };
    }

    private Object[] certification(String id) {
        var day = day();
        boolean competent = random.nextInt(3) > 0;
        return new Object[] {
            id,
            person(),
            day,
            competent,
            competent && random.nextInt(4) > 0 ? day.plusDays(random.nextInt(40)) : null,
            agreement()
        };
    }

    private Object[] placement(String id) {
        return new Object[] {
            id,
            person(),
            random.nextInt(4) == 0 ? 2 + random.nextInt(2) : 1,
            day(),
            any(COUNTRIES),
            random.nextBoolean() ? agreement() : null
        };
    }

    private int any(Map<String, Integer> codes) {
        return codes.values().stream().sorted().toList().get(random.nextInt(codes.size()));
    }

    private UUID person() {
        return new UUID(0, random.nextInt(12));
    }

    private int agreement() {
        return random.nextInt(3) == 0 ? 3 : 1;
    }

    private LocalDate day() {
        return START.plusDays(random.nextInt(150));
    }

    private static String header(RecordKind kind) {
        return switch (kind) {
            case TRAINING ->
                "id_kegiatan,id_peserta,jenis_kelamin,kode_wilayah,kode_balai,kode_sektor,mulai,selesai,status,kode_perjanjian";
            case CERTIFICATION -> "id_uji,id_peserta,tanggal_uji,hasil,tanggal_terbit,kode_perjanjian";
            case PLACEMENT -> "id_penempatan,id_peserta,jenis,tanggal,negara,kode_perjanjian";
        };
    }

    private static String line(RecordKind kind, Object[] row) {
        var fields = row.clone();
        switch (kind) {
            case TRAINING -> {
                fields[2] = fields[2].equals(1) ? "L" : "P";
                fields[3] = "%d.%02d".formatted((int) row[3] / 100, (int) row[3] % 100);
                fields[5] = code(SECTORS, row[5]);
                fields[8] = List.of("berjalan", "selesai", "berhenti").get((int) row[8] - 1);
            }
            case CERTIFICATION -> fields[3] = (boolean) row[3] ? "K" : "BK";
            case PLACEMENT -> {
                fields[2] = List.of("baru", "perpanjangan", "re-entry").get((int) row[2] - 1);
                fields[4] = code(COUNTRIES, row[4]);
            }
        }
        int last = fields.length - 1;
        fields[last] = fields[last] == null ? null : fields[last].equals(1) ? "MOU-2025" : "MOU-9";
        var line = new StringJoiner(",");
        for (var field : fields) {
            line.add(Objects.toString(field, ""));
        }
        return line.toString();
    }

    private static String code(Map<String, Integer> codes, Object id) {
        return codes.entrySet().stream()
                .filter(entry -> entry.getValue().equals(id))
                .findAny()
                .orElseThrow()
                .getKey();
    }
}
