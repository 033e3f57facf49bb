package id.sinergi.suppress;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Decides in which steps the numbers of members that add up to a known whole are told for one year. A number that is small
 * is told in longer steps, and so are others beside it until those hidden hide one another: in every part of the year they
 * are at least two, and together at least the threshold and one person for each. All parts of a hidden row are hidden,
 * zeros too, so what is left is a full table of which only the margins are known; within them each cell can still be
 * anything over a span of at least the threshold (decision 95).
 */
final class YearSteps {

    private static final List<Step> HIDING = List.of(Step.NOTHING, Step.YEAR, Step.QUARTER);

    private final List<YearRow> rows;
    private final int threshold;
    private final Map<String, Step> steps = new TreeMap<>();

    private YearSteps(List<YearRow> rows, int threshold) {
        this.rows = rows.stream()
                .sorted(Comparator.comparingLong(YearRow::total).thenComparing(YearRow::member))
                .toList();
        this.threshold = threshold;
    }

    /** The step of each member; the same numbers always give the same steps. */
    static Map<String, Step> of(List<YearRow> rows, int threshold) {
        var decided = new YearSteps(rows, threshold);
        rows.forEach(row -> decided.steps.put(row.member(), row.own(threshold)));
        if (rows.size() > 1) {
            HIDING.forEach(decided::hideBesides);
        }
        return decided.steps;
    }

    /** Takes the smallest rows to this step until those that are hidden in the next finer one hide one another. */
    private void hideBesides(Step step) {
        var before = Map.<String, Step>of();
        while (!before.equals(steps)) {
            before = Map.copyOf(steps);
            sweep(step, step.finer());
        }
    }

    private void sweep(Step step, Step finer) {
        for (int number = 0; number < rows.getFirst().numbers().length; number++) {
            for (int part = 0; part < finer.parts(); part++) {
                hideBesides(step, finer, number, part);
            }
        }
    }

    private void hideBesides(Step step, Step finer, int number, int part) {
        while (exposes(step, finer, number, part)) {
            var next = next(step, finer, number, part);
            if (next.isEmpty()) {
                return;
            }
            steps.put(next.get().member(), step);
        }
    }

    private Optional<YearRow> next(Step step, Step finer, int number, int part) {
        return rows.stream()
                .filter(row -> !isHidden(row, step) && row.of(number, finer, part) > 0)
                .findFirst();
    }

    private boolean exposes(Step step, Step finer, int number, int part) {
        int people = 0;
        int members = 0;
        for (var row : rows) {
            long one = isHidden(row, step) ? row.of(number, finer, part) : 0;
            people += (int) one;
            members += one > 0 ? 1 : 0;
        }
        return people > 0 && (members < 2 || people < threshold + members);
    }

    private boolean isHidden(YearRow row, Step step) {
        return !step.coarserThan(steps.getOrDefault(row.member(), Step.NOTHING));
    }
}
