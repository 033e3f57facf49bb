package id.sinergi.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The real figures that shape the made-up people, read from the reference and published files: where workers come from,
 * where they go, and how many people each centre was to train.
 */
final class DemoShares {

    /** Provinces of old figures that are several today; none is published for Kalimantan Utara before its own. */
    private static final Map<String, List<String>> HEIRS =
            Map.of("91", List.of("91", "93", "94", "95"), "92", List.of("92", "96"), "64", List.of("64", "64", "65"));

    /** Sumatera Selatan is missing in the figures of 2014; this is what their total has left. */
    private static final double SUMATERA_SELATAN_2014 = 1521;

    private DemoShares() {}

    /** Placements of 2025 by home province; provinces outside the ten published share the rest as they did in 2014. */
    static Map<String, Double> provinces() {
        var latest = published("penempatan-provinsi", "PROVINSI", "2025-01-01", "2025-12-31");
        var former = published("penempatan-provinsi", "PROVINSI", "2014-01-01", "2014-09-30");
        former.put("16", SUMATERA_SELATAN_2014);
        former.keySet().removeAll(latest.keySet());
        double rest = total(published("penempatan-nasional", "TOTAL", "2025-01-01", "2025-12-31")) - total(latest);
        double formerTotal = total(former);
        former.forEach((province, count) -> {
            var heirs = HEIRS.getOrDefault(province, List.of(province));
            heirs.forEach(heir -> latest.merge(heir, count / formerTotal * rest / heirs.size(), Double::sum));
        });
        return latest;
    }

    /** Placements of 2024 by destination. */
    static Map<String, Double> destinations() {
        return published("penempatan-negara", "NEGARA", "2024-01-01", "2024-12-31");
    }

    /** The targets of the seven BDI for 2023. */
    static Map<String, Double> centreTargets() {
        return published("pelatihan-kemenperin", "BALAI", "2023-01-01", "2023-12-31");
    }

    /** All centres with their place. */
    static List<DemoCentre> centres() {
        var targets = centreTargets();
        return read("reference/centres.csv").stream()
                .map(row -> new DemoCentre(
                        row.getField("code"),
                        row.getField("name_id"),
                        row.getField("region_code").substring(0, 2),
                        targets.getOrDefault(row.getField("code"), smallTarget(row.getField("kind")))))
                .toList();
    }

    /** The regencies of each province. */
    static Map<String, List<String>> regencies() {
        return read("reference/regencies.csv").stream()
                .map(row -> row.getField("dotted"))
                .collect(Collectors.groupingBy(code -> code.substring(0, 2), TreeMap::new, Collectors.toList()));
    }

    static Map<String, String> islandGroups() {
        return read("reference/provinces.csv").stream()
                .filter(row -> row.getField("level").equals("1"))
                .collect(Collectors.toMap(row -> row.getField("dotted"), row -> row.getField("island_group")));
    }

    private static double smallTarget(String kind) {
        return switch (kind) {
            case "POLITEKNIK" -> 220;
            case "AKADEMI" -> 160;
            default -> 110;
        };
    }

    /** The latest vintage by member. */
    private static Map<String, Double> published(String file, String dimension, String from, String to) {
        var figures = new TreeMap<String, Double>();
        var vintages = new TreeMap<String, String>();
        for (var row : read("published/statistik-" + file + ".csv")) {
            boolean target = row.getField("indikator").startsWith("TARGET_") == dimension.equals("BALAI");
            var member = row.getField("anggota");
            if (target
                    && row.getField("dimensi").equals(dimension)
                    && row.getField("periode_mulai").equals(from)
                    && row.getField("periode_selesai").equals(to)
                    && row.getField("per_tanggal").compareTo(vintages.getOrDefault(member, "")) > 0) {
                vintages.put(member, row.getField("per_tanggal"));
                figures.put(member, Double.parseDouble(row.getField("nilai").replace(".", "")));
            }
        }
        return figures;
    }

    private static double total(Map<String, Double> figures) {
        return figures.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private static List<NamedCsvRecord> read(String resource) {
        var stream = DemoShares.class.getResourceAsStream("/" + resource);
        try (var rows = CsvReader.builder()
                .ofNamedCsvRecord(
                        new InputStreamReader(Objects.requireNonNull(stream, resource), StandardCharsets.UTF_8))) {
            return rows.stream().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
