package id.sinergi.bench;

import java.util.TreeMap;

/** How the time of all questions of the overview grows with the number of people. */
final class Growth {

    private final TreeMap<Long, Double> coldMillis = new TreeMap<>();

    void add(long people, double millis) {
        coldMillis.put(people, millis);
    }

    void report(Figures figures) {
        coldMillis.forEach((people, millis) -> {
            var smaller = coldMillis.lowerEntry(people);
            if (smaller != null) {
                figures.add(
                        "Growth",
                        "overview cold, %,d → %,d people".formatted(smaller.getKey(), people),
                        millis / smaller.getValue(),
                        "×",
                        Bar.atMost(1.5),
                        "%.1f → %.1f ms".formatted(smaller.getValue(), millis));
            }
        });
    }
}
