package id.sinergi.reading;

import id.sinergi.row.Evidence;
import id.sinergi.row.Evidence.Word;
import id.sinergi.source.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** How a file was read where that is not as it is written, once per column. */
final class ReadingNotes {

    private static final int NAMED = 5;

    private ReadingNotes() {}

    static List<Problem> of(Draft draft, Evidence evidence) {
        var notes = new ArrayList<Problem>();
        headings(draft, notes);
        var reading = draft.reading();
        evidence.dates().keySet().stream()
                .filter(reading.dates()::containsKey)
                .forEach(column -> notes.add(
                        new Problem("reading.note.order." + reading.dates().get(column), List.of(column))));
        evidence.numbers().keySet().stream()
                .filter(reading.numbers()::containsKey)
                .forEach(column -> notes.add(
                        new Problem("reading.note.style." + reading.numbers().get(column), List.of(column))));
        evidence.readings().forEach((column, words) -> {
            note(column, "reading.note.nothing", words, word -> word.meaning().isEmpty(), notes);
            note(column, "reading.note.read-as", words, word -> !word.meaning().isEmpty(), notes);
        });
        computed(evidence.computed(), notes);
        return notes;
    }

    private static void computed(Map<String, Integer> byColumn, List<Problem> notes) {
        if (!byColumn.isEmpty()) {
            int all = byColumn.values().stream().mapToInt(Integer::intValue).sum();
            notes.add(new Problem(
                    "reading.note.formulas", List.of(String.valueOf(all), String.join(", ", byColumn.keySet()))));
        }
    }

    private static void headings(Draft draft, List<Problem> notes) {
        var header = draft.rows().header();
        var renamed = draft.reading().columns().entrySet().stream()
                .filter(entry -> !header.get(entry.getValue()).equals(entry.getKey()))
                .map(entry -> header.get(entry.getValue()) + " → " + entry.getKey())
                .sorted()
                .collect(Collectors.joining(", "));
        if (!renamed.isEmpty()) {
            notes.add(new Problem("reading.note.headings", List.of(renamed)));
        }
        draft.reading().constants().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> notes.add(
                        entry.getValue().isEmpty()
                                ? new Problem("reading.note.lacking", List.of(entry.getKey()))
                                : new Problem("reading.note.constant", List.of(entry.getKey(), entry.getValue()))));
    }

    private static void note(
            String column, String key, Map<String, Word> words, Predicate<Word> which, List<Problem> notes) {
        var chosen = words.entrySet().stream()
                .filter(entry -> which.test(entry.getValue()))
                .toList();
        if (!chosen.isEmpty()) {
            var named = chosen.stream()
                    .limit(NAMED)
                    .map(entry -> entry.getValue().meaning().isEmpty()
                            ? entry.getKey()
                            : entry.getKey() + " → " + entry.getValue().meaning())
                    .collect(Collectors.joining(", "));
            int rows =
                    chosen.stream().mapToInt(entry -> entry.getValue().rows()).sum();
            notes.add(new Problem(key, List.of(column, named, String.valueOf(rows))));
        }
    }
}
