package id.sinergi.goal;

import id.sinergi.agreement.SetTarget;
import id.sinergi.agreement.TargetDocument;
import id.sinergi.agreement.TargetRevision;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value that a batch set, changed or removed.
 *
 * @param quarter 1 to 4, or 0 for the whole year
 * @param before null where there was none
 * @param after null where there is none any more
 * @param cumulative whether the value after it, or the last one, is for all months since January
 */
public record TargetChange(
        TargetDocument document,
        int quarter,
        @Nullable BigDecimal before,
        @Nullable BigDecimal after,
        boolean cumulative) {

    /** What a batch did to the targets of one region, in the order of documents and quarters. */
    static List<TargetChange> of(List<TargetRevision> revisions, int batch) {
        var changes = new ArrayList<TargetChange>();
        for (var revision : revisions) {
            var target = revision.target();
            if (target != null && revision.since() == batch) {
                var before = ended(revisions, batch, target);
                changes.add(new TargetChange(
                        target.document(),
                        target.quarter(),
                        before == null ? null : before.value(),
                        target.value(),
                        target.cumulative()));
            } else if (target != null && Objects.equals(revision.until(), batch) && !isSet(revisions, batch, target)) {
                changes.add(new TargetChange(
                        target.document(), target.quarter(), target.value(), null, target.cumulative()));
            }
        }
        changes.sort(Comparator.comparing(TargetChange::document).thenComparing(TargetChange::quarter));
        return changes;
    }

    private static @Nullable SetTarget ended(List<TargetRevision> revisions, int batch, SetTarget like) {
        return revisions.stream()
                .filter(revision -> Objects.equals(revision.until(), batch))
                .map(TargetRevision::target)
                .filter(target -> target != null && isSame(target, like))
                .findFirst()
                .orElse(null);
    }

    private static boolean isSet(List<TargetRevision> revisions, int batch, SetTarget like) {
        return revisions.stream()
                .filter(revision -> revision.since() == batch)
                .map(TargetRevision::target)
                .anyMatch(target -> target != null && isSame(target, like));
    }

    private static boolean isSame(SetTarget one, SetTarget other) {
        return one.document().equals(other.document()) && one.quarter() == other.quarter();
    }
}
