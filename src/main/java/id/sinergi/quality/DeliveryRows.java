package id.sinergi.quality;

import id.sinergi.journey.RecordKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes rows of the calendar from what arrived.
 *
 * @param today the day as of which months are judged
 * @param sources the months of each kind of records, by its name
 */
record DeliveryRows(
        int dueDays,
        LocalDate today,
        List<YearMonth> months,
        List<FirstFile> firstFiles,
        Map<String, SortedMap<YearMonth, Arrival>> sources) {

    /** By member and month. */
    static Map<String, SortedMap<YearMonth, Arrival>> byMember(List<Arrival> arrivals) {
        return arrivals.stream()
                .collect(Collectors.groupingBy(
                        Arrival::member,
                        Collectors.<Arrival, YearMonth, Arrival, SortedMap<YearMonth, Arrival>>toMap(
                                Arrival::month, Function.identity(), (one, other) -> one, TreeMap::new)));
    }

    DeliveryRow source(RecordKind kind) {
        return row(kind.name(), false, rule(first(kind)), of(kind), new TreeMap<>());
    }

    /** @param centre number of the centre that it is; null for a province */
    DeliveryRow member(RecordKind kind, String key, @Nullable Integer centre, SortedMap<YearMonth, Arrival> arrivals) {
        var own = files(kind)
                .filter(file -> centre != null && centre.equals(file.centre()))
                .map(FirstFile::day)
                .findFirst();
        return row(
                key,
                own.isPresent(),
                rule(own.or(() -> first(kind))),
                arrivals,
                own.isPresent() ? new TreeMap<>() : of(kind));
    }

    /** @param shared the months of files that hold this row's people among others'; empty where its files are its own */
    private DeliveryRow row(
            String key,
            boolean own,
            DeliveryRule rule,
            SortedMap<YearMonth, Arrival> arrivals,
            SortedMap<YearMonth, Arrival> shared) {
        var known = shared.isEmpty() ? arrivals : shared;
        var first = known.isEmpty() ? YearMonth.from(LocalDate.MAX) : known.firstKey();
        return new DeliveryRow(
                key,
                own,
                months.stream()
                        .map(month -> Optional.ofNullable(arrivals.get(month))
                                .map(rule::delivered)
                                .orElseGet(() -> rule.absent(month, !month.isBefore(first), shared.containsKey(month))))
                        .toList());
    }

    private DeliveryRule rule(Optional<LocalDate> first) {
        return new DeliveryRule(dueDays, today, first.orElse(null));
    }

    private SortedMap<YearMonth, Arrival> of(RecordKind kind) {
        return sources.getOrDefault(kind.name(), new TreeMap<>());
    }

    private Stream<FirstFile> files(RecordKind kind) {
        return firstFiles.stream().filter(file -> file.kind() == kind);
    }

    private Optional<LocalDate> first(RecordKind kind) {
        return files(kind).map(FirstFile::day).min(LocalDate::compareTo);
    }
}
