package id.sinergi.demo;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/**
 * Where people go: the real destinations of 2024, tilted to those that take trained industrial workers, since household
 * work dominates the real ones.
 */
final class DemoDestinations {

    private static final Map<String, Double> TILT = Map.ofEntries(
            Map.entry("HK", 0.03),
            Map.entry("TW", 0.50),
            Map.entry("MY", 0.18),
            Map.entry("JP", 2.60),
            Map.entry("SG", 0.20),
            Map.entry("KR", 4.20),
            Map.entry("SA", 0.10),
            Map.entry("IT", 0.30),
            Map.entry("PL", 3.00),
            Map.entry("HU", 6.00),
            Map.entry("SK", 30.0),
            Map.entry("RO", 4.00));

    /** Named for the programme, without a published count. */
    private static final Map<String, Double> NAMED = Map.of("CZ", 7_000.0, "DE", 2_500.0, "NZ", 300.0, "OM", 200.0);

    private static final Map<String, List<String>> BY_SECTOR =
            Map.of("PAR", List.of("MV", "AE", "TR", "LK", "MY"), "KES", List.of("JP", "TW", "DE", "SG", "KW"));

    private final Weighted<Map.Entry<String, Double>> industrial;

    DemoDestinations(Map<String, Double> real) {
        var weights = new TreeMap<>(NAMED);
        real.forEach((country, count) -> weights.put(country, count * TILT.getOrDefault(country, 0.8)));
        industrial = new Weighted<>(List.copyOf(weights.entrySet()), Map.Entry::getValue);
    }

    /** A country for someone of this sector. */
    String draw(RandomGenerator random, String sector) {
        var preferred = BY_SECTOR.get(sector);
        if (preferred != null && random.nextDouble() < 0.8) {
            return preferred.get((int) (Math.pow(random.nextDouble(), 1.6) * preferred.size()));
        }
        return industrial.draw(random).getKey();
    }

    /** A scheme that exists for the country. */
    String scheme(RandomGenerator random, String country) {
        double chance = random.nextDouble();
        return switch (country) {
            case "KR" -> chance < 0.92 ? "GG" : "PP";
            case "JP" -> chance < 0.12 ? "GG" : chance < 0.85 ? "PP" : "MANDIRI";
            case "DE" -> chance < 0.55 ? "GG" : chance < 0.75 ? "GP" : "PP";
            default -> chance < 0.84 ? "PP" : chance < 0.94 ? "MANDIRI" : "UKPS";
        };
    }
}
