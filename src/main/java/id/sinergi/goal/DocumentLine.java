package id.sinergi.goal;

import id.sinergi.agreement.TargetChoice;
import id.sinergi.agreement.TargetDocument;
import id.sinergi.goal.RegionPlans.Parts;
import id.sinergi.goal.RegionPlans.Plan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One of the documents that stand side by side.
 *
 * @param version how often its targets for the indicator and year were set or changed
 * @param gap what its own target leaves to the regions below
 * @param choice by which it is in force; null where it is by its date, or not at all
 * @param below for how many regions inside it is in force
 * @param outcomes the figures held against it, the latest first
 */
public record DocumentLine(
        TargetDocument document,
        int version,
        Plan plan,
        Parts parts,
        Optional<BigDecimal> gap,
        boolean inForce,
        @Nullable TargetChoice choice,
        int below,
        List<Attainment> outcomes) {

    public DocumentLine {
        outcomes = List.copyOf(outcomes);
    }
}
