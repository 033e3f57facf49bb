package id.sinergi.suppress;

import id.sinergi.indicator.Counts;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The steps in which the numbers of all members of a table are told, by kind and year. */
final class TableSteps {

    /** The finest step in which a number of a member in a year may be told, because of what it is part of. */
    interface Finest {
        Step of(Kind kind, int year, String member);
    }

    private final SortedMap<String, SortedMap<YearMonth, Counts>> rows;
    private final Map<Kind, Map<Integer, Map<String, Step>>> steps = new EnumMap<>(Kind.class);
    private final Map<Kind, Set<YearMonth>> busy = new EnumMap<>(Kind.class);

    TableSteps(SortedMap<String, SortedMap<YearMonth, Counts>> rows, Finest finest, int threshold) {
        this.rows = rows;
        var years = new TreeSet<Integer>();
        rows.values().forEach(months -> months.keySet().forEach(month -> years.add(month.getYear())));
        for (var kind : Kind.values()) {
            var ofKind = new HashMap<Integer, Map<String, Step>>();
            years.forEach(year -> ofKind.put(year, YearSteps.of(year(kind, year, finest), threshold)));
            steps.put(kind, ofKind);
        }
        if (rows.size() == 1) {
            hideAllCohortsWithOne();
        }
    }

    /** What all years of a cohort's measure add up to is known from another measure, so that one year follows from the rest. */
    private void hideAllCohortsWithOne() {
        var cohorts = steps.getOrDefault(Kind.COHORTS, Map.of());
        if (cohorts.values().stream().anyMatch(year -> year.containsValue(Step.NOTHING))) {
            cohorts.values().forEach(year -> year.replaceAll((member, step) -> Step.NOTHING));
        }
    }

    Step of(Kind kind, int year, String member) {
        return steps.getOrDefault(kind, Map.of()).getOrDefault(year, Map.of()).getOrDefault(member, Step.MONTH);
    }

    /** The months in which nobody was counted anywhere in the table. */
    Predicate<YearMonth> quiet(Kind kind) {
        return month -> !busy.getOrDefault(kind, Set.of()).contains(month);
    }

    private List<YearRow> year(Kind kind, int year, Finest finest) {
        return rows.entrySet().stream()
                .map(row -> new YearRow(
                        row.getKey(), numbers(kind, year, row.getValue()), finest(kind, year, row.getKey(), finest)))
                .toList();
    }

    /** A part is told in no finer steps than its whole. */
    private Step finest(Kind kind, int year, String member, Finest finest) {
        var whole = kind.whole();
        var given = finest.of(kind, year, member);
        return whole == null ? given : Step.coarser(given, of(whole, year, member));
    }

    private long[][] numbers(Kind kind, int year, SortedMap<YearMonth, Counts> months) {
        int length = kind.numbers(Counts.ZERO).length;
        var numbers = new long[length][12];
        months.subMap(YearMonth.of(year, 1), YearMonth.of(year + 1, 1)).forEach((month, counts) -> {
            var cell = kind.numbers(counts);
            if (Arrays.stream(cell).anyMatch(number -> number != 0)) {
                busy.computeIfAbsent(kind, unused -> new HashSet<>()).add(month);
            }
            for (int i = 0; i < length; i++) {
                numbers[i][month.getMonthValue() - 1] = cell[i];
            }
        });
        return numbers;
    }
}
