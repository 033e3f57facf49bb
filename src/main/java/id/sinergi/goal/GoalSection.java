package id.sinergi.goal;

import id.sinergi.agreement.TargetChoice;
import id.sinergi.goal.RegionPlans.Parts;
import id.sinergi.goal.RegionPlans.Plan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The targets of an indicator for a year and a region.
 *
 * @param inForce the plan in force of the region itself
 * @param parts what is in force right below it, of whatever document
 * @param gap what the region's target leaves to those below
 * @param ownChoice what was chosen for just this region; null where nothing is
 * @param lines the documents, the latest first
 */
public record GoalSection(
        GoalIndicator indicator,
        Plan inForce,
        Parts parts,
        Optional<BigDecimal> gap,
        @Nullable TargetChoice ownChoice,
        List<DocumentLine> lines) {

    public GoalSection {
        lines = List.copyOf(lines);
    }
}
