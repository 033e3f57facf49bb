package id.sinergi.forecast;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/** The national placements of single months, as far as published totals tell them. */
final class PublishedMonths {

    private static final List<String> FILES = List.of("nasional", "negara", "provinsi");
    private static final String INDICATOR = "PENEMPATAN_NASIONAL";
    private static final int COLUMNS = 7;

    private PublishedMonths() {}

    /** Published for the month itself, or as what two totals since the same January differ by. */
    static SortedMap<YearMonth, Long> read() {
        var totals = new TreeMap<YearMonth, Map<YearMonth, Long>>();
        FILES.forEach(file -> lines("published/statistik-penempatan-" + file + ".csv")
                .map(line -> line.split(",", COLUMNS))
                .filter(row -> row.length == COLUMNS && INDICATOR.equals(row[0]) && "TOTAL".equals(row[3]))
                .forEach(row -> totals.computeIfAbsent(month(row[1]), from -> new TreeMap<>())
                        .merge(month(row[2]), Long.valueOf(row[5].replace(".", "")), Math::max)));
        var months = new TreeMap<YearMonth, Long>();
        totals.forEach((from, byEnd) -> byEnd.forEach((end, total) -> {
            var before = end.equals(from) ? Long.valueOf(0) : byEnd.get(end.minusMonths(1));
            if (before != null) {
                months.put(end, total - before);
            }
        }));
        return months;
    }

    private static YearMonth month(String day) {
        return YearMonth.from(LocalDate.parse(day));
    }

    private static Stream<String> lines(String file) {
        try {
            return new ClassPathResource(file)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .skip(1);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
