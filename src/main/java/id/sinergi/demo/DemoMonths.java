package id.sinergi.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.util.FileSystemUtils;

/** How many made-up people reached each stage by month, as the files say that tell of them. */
public final class DemoMonths {

    private final Map<String, SortedMap<YearMonth, Long>> counts = new TreeMap<>();

    DemoMonths() {}

    /**
     * Of the people of {@link DemoGenerator#generate}; their files are written to a directory that is gone afterwards.
     *
     * @return by the code of the indicator; months in which nobody did anything are not named
     */
    public static Map<String, SortedMap<YearMonth, Long>> of(long people, long seed, LocalDate until) {
        try {
            var directory = Files.createTempDirectory("sinergi-months");
            try {
                return DemoGenerator.generate(new DemoPlan(people, seed, until, false), directory)
                        .counts();
            } finally {
                FileSystemUtils.deleteRecursively(directory);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void count(String indicator, long day) {
        counts.computeIfAbsent(indicator, first -> new TreeMap<>())
                .merge(YearMonth.from(LocalDate.ofEpochDay(day)), 1L, Long::sum);
    }

    private Map<String, SortedMap<YearMonth, Long>> counts() {
        return Collections.unmodifiableMap(counts);
    }
}
