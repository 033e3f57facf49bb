package id.sinergi.forecast;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What was counted of each month at the end of each day, as far as it was posted by a day. */
final class PostedHistory {

    private final SortedMap<YearMonth, NavigableMap<LocalDate, Long>> counts = new TreeMap<>();
    private final LocalDate day;

    /** @param day the last one that anything is known of */
    PostedHistory(LocalDate day) {
        this.day = day;
    }

    /** Enters that a month counts so many from a day on, until an entry for a later day; what comes later is left out. */
    void enter(YearMonth month, LocalDate from, long count) {
        if (!from.isAfter(day)) {
            counts.computeIfAbsent(month, first -> new TreeMap<>()).put(from, count);
        }
    }

    /** The same history as far as it was known at the end of an earlier day. */
    PostedHistory until(LocalDate earlier) {
        var history = new PostedHistory(earlier);
        counts.forEach((month, days) -> days.forEach((from, count) -> history.enter(month, from, count)));
        return history;
    }

    LocalDate day() {
        return day;
    }

    Set<YearMonth> months() {
        return Collections.unmodifiableSet(counts.keySet());
    }

    /** What a month counted at the end of a day; 0 before anything of it was posted. */
    long count(YearMonth month, LocalDate at) {
        var entry = counts.getOrDefault(month, Collections.emptyNavigableMap()).floorEntry(at);
        return entry == null ? 0 : entry.getValue();
    }

    /** The first day on which anything was counted; the last day where nothing was. */
    LocalDate first() {
        return counts.values().stream()
                .map(NavigableMap::entrySet)
                .flatMap(Collection::stream)
                .filter(entry -> entry.getValue() > 0)
                .map(SortedMap.Entry::getKey)
                .min(LocalDate::compareTo)
                .orElse(day);
    }
}
