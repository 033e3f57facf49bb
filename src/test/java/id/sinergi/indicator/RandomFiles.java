package id.sinergi.indicator;

import id.sinergi.row.FileKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Small files of few people and few numbers, as the ministries send them, so that their rows correct each other. */
final class RandomFiles {

    private static final List<String> REGENCIES = List.of("52.03", "35.78", "35.10", "32.01");
    private static final List<String> COUNTRIES = List.of("JP", "KR", "TW");

    private final Random random;

    RandomFiles(Random random) {
        this.random = random;
    }

    /**
     * A file.
     *
     * @param rows its lines by the number of their row
     */
    record Sent(FileKind kind, Map<String, String> rows) {

        /** With other people in place of some. */
        Sent with(Map<String, String> others) {
            var renamed = new LinkedHashMap<>(rows);
            renamed.replaceAll((key, line) -> {
                var person = RandomRows.person(line);
                return line.replaceFirst(person + "(?=,)", others.getOrDefault(person, person));
            });
            return new Sent(kind, renamed);
        }

        List<String> lines() {
            return RandomFiles.lines(kind, rows.values());
        }
    }

    /** Beside new rows it says some once more as they stand; who is nobody now has the old number in it. */
    Sent next(RandomRows standing) {
        var kind = RandomRows.KINDS.get(random.nextInt(RandomRows.KINDS.size()));
        var rows = new LinkedHashMap<String, String>();
        for (int i = 2 + random.nextInt(5); i > 0; i--) {
            var key = "%s-%d".formatted(kind.name().charAt(0), random.nextInt(14));
            var known = standing.of(kind).get(key);
            boolean again = known != null && !rows.isEmpty() && !rows.containsKey(key) && random.nextInt(3) == 0;
            rows.put(key, again ? known.replaceFirst("#\\d+", "") : key + "," + row(kind));
        }
        return new Sent(kind, rows);
    }

    static List<String> lines(FileKind kind, Collection<String> rows) {
        var lines = new ArrayList<>(List.of(String.join(",", kind.columns())));
        lines.addAll(rows);
        return lines;
    }

    private String row(FileKind kind) {
        return switch (kind) {
            case TRAINING -> training();
            case CERTIFICATION -> test();
            default -> placement();
        };
    }

    private String training() {
        var start = day(LocalDate.of(2023, 1, 1));
        var status =
                List.of("selesai", "selesai", "selesai", "berjalan", "berhenti").get(random.nextInt(5));
        var end = status.equals("selesai") ? start.plusDays(20).toString() : "";
        return "%s,%s,1999,%s,57934%d,%s,,Uji,%s,%s,%s,MOU-2025"
                .formatted(
                        person(),
                        random.nextBoolean() ? "P" : "L",
                        REGENCIES.get(random.nextInt(REGENCIES.size())),
                        random.nextBoolean() ? 4 : 2,
                        random.nextBoolean() ? "MAN" : "KES",
                        start,
                        end,
                        status);
    }

    private String test() {
        var day = day(LocalDate.of(2023, 6, 1));
        return random.nextInt(3) == 0
                ? "%s,%s,BK,LSP Uji,Skema Uji,,,,MOU-2025".formatted(person(), day)
                : "%s,%s,K,LSP Uji,Skema Uji,,%s,,MOU-2025".formatted(person(), day, day.plusDays(5));
    }

    private String placement() {
        return "%s,%s,%s,%s,MAN,Operator,PP,MOU-2025"
                .formatted(
                        person(),
                        random.nextInt(4) == 0 ? "perpanjangan" : "baru",
                        day(LocalDate.of(2024, 1, 1)),
                        COUNTRIES.get(random.nextInt(COUNTRIES.size())));
    }

    private LocalDate day(LocalDate first) {
        return first.plusDays(random.nextInt(600));
    }

    private String person() {
        return "99350000000%05d".formatted(1 + random.nextInt(9));
    }
}
