package id.sinergi.indicator;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What was posted, in its order: which of it was taken back, whose retention has passed, and who is nobody by now. */
final class RandomBatches {

    /** @param brought numbers of the rows that it did not only say once more */
    private record Posted(RandomFiles.Sent sent, Set<String> brought) {}

    private final Map<Integer, Posted> all = new LinkedHashMap<>();
    private final Set<Integer> takenBack = new HashSet<>();
    private final Set<Integer> passed = new HashSet<>();
    private int nobodys;

    void post(int batch, RandomFiles.Sent sent) {
        var brought = rows().changed(RandomRows.of(List.of(sent)), sent.kind());
        all.put(batch, new Posted(sent, brought));
    }

    void takeBack(int batch) {
        takenBack.add(batch);
    }

    void pass(int batch) {
        passed.add(batch);
    }

    List<Integer> live() {
        return all.keySet().stream().filter(batch -> !takenBack.contains(batch)).toList();
    }

    List<Integer> kept() {
        return all.keySet().stream().filter(batch -> !passed.contains(batch)).toList();
    }

    RandomRows rows() {
        return RandomRows.of(live().stream().map(batch -> posted(batch).sent()).toList());
    }

    /**
     * From now on nobody is whom no batch keeps.
     *
     * @param waiting people of files that wait, who are left alone
     * @return how many they are
     */
    int retire(Set<String> waiting) {
        var standing = rows();
        var people = new TreeSet<String>();
        all.values()
                .forEach(posted ->
                        people.addAll(RandomRows.of(List.of(posted.sent())).people()));
        people.removeIf(
                person -> person.contains("#") || waiting.contains(person) || isKept(person, standing.of(person)));
        var others = new HashMap<String, String>();
        people.forEach(person -> others.put(person, "%s#%d".formatted(person, ++nobodys)));
        all.replaceAll((batch, posted) -> new Posted(posted.sent().with(others), posted.brought()));
        return people.size();
    }

    private boolean isKept(String person, RandomRows standing) {
        if (standing.people().isEmpty()) {
            return kept().stream()
                    .map(this::posted)
                    .anyMatch(posted -> says(posted, person, posted.brought()::contains));
        }
        return kept().stream()
                .filter(batch -> !takenBack.contains(batch))
                .map(this::posted)
                .anyMatch(
                        posted -> says(posted, person, standing.of(posted.sent().kind())::containsKey));
    }

    private static boolean says(Posted posted, String person, Predicate<String> which) {
        return posted.sent().rows().entrySet().stream()
                .anyMatch(row -> which.test(row.getKey())
                        && RandomRows.person(row.getValue()).equals(person));
    }

    private Posted posted(int batch) {
        return Objects.requireNonNull(all.get(batch));
    }
}
