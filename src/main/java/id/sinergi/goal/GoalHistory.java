package id.sinergi.goal;

import id.sinergi.agreement.SetTarget.Subject;
import id.sinergi.agreement.TargetChoice;
import id.sinergi.agreement.TargetRevision;
import id.sinergi.agreement.TargetService;
import id.sinergi.indicator.Slice;
import id.sinergi.intake.Batch;
import id.sinergi.intake.IntakeService;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What became of the targets of a region for a year of an indicator, batch by batch: nothing that was set is ever erased. */
@Service
@Transactional(readOnly = true)
public class GoalHistory {

    /** More batches than these are not told. */
    public static final int MOST = 30;

    private final TargetService targets;
    private final IntakeService batches;

    GoalHistory(TargetService targets, IntakeService batches) {
        this.targets = targets;
        this.batches = batches;
    }

    /**
     * What one batch did.
     *
     * @param choice what it put in force; null where it did not
     */
    public record Step(
            Batch batch,
            List<TargetChange> changes,
            @Nullable TargetChoice choice) {

        public Step {
            changes = List.copyOf(changes);
        }
    }

    /** The latest first. */
    public List<Step> of(GoalIndicator indicator, Slice slice, int batch) {
        var subject = new Subject(
                indicator.code(),
                slice.period().from().getYear(),
                slice.region().value());
        var revisions = targets.history(batch, slice.agreement(), subject);
        return numbers(revisions, batch).descendingSet().stream()
                .limit(MOST)
                .flatMap(number -> batches.batch(number).stream())
                .map(one -> new Step(one, TargetChange.of(revisions, one.number()), choice(revisions, one.number())))
                .toList();
    }

    private static NavigableSet<Integer> numbers(List<TargetRevision> revisions, int last) {
        var numbers = new TreeSet<Integer>();
        revisions.forEach(revision -> Stream.of(revision.since(), revision.until())
                .filter(number -> number != null && number <= last)
                .forEach(numbers::add));
        return numbers;
    }

    private static @Nullable TargetChoice choice(List<TargetRevision> revisions, int batch) {
        return revisions.stream()
                .filter(revision -> revision.since() == batch)
                .map(TargetRevision::choice)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
