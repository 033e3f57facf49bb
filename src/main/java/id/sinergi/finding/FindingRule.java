package id.sinergi.finding;

import id.sinergi.indicator.Counts;
import id.sinergi.indicator.Indicator;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** The fixed rules by which findings are made; each is described in words under {@code finding.RULE.rule}. */
public enum FindingRule {
    /** Looks at what was said and done, not at figures: see {@link OverdueActions}. */
    OVERDUE((course, evidence) -> Optional.empty()),
    BEHIND_PLAN(PlanRules::behindPlan),
    NOBODY(PlanRules::nobody),
    FALLING(CourseRules::falling),
    WAITING(CohortRules::waiting),
    JUMP(CourseRules::jump),
    GAP(CourseRules::gap),
    LOSS(CohortRules::loss);

    /** Fewer people than this are left to chance. */
    static final long FEW = 20;

    /** Percentage points below the whole that count as behind it. */
    static final double POINTS = 10;

    /** What somebody who was trained and is lost on the way is missing from. */
    private static final Set<Indicator> LOST =
            Set.of(Indicator.DILATIH, Indicator.DIUJI, Indicator.SERTIFIKAT_ORANG, Indicator.R_SERT);

    private final BiFunction<FindingCourse, FindingEvidence, Optional<Found>> rule;

    FindingRule(BiFunction<FindingCourse, FindingEvidence, Optional<Found>> rule) {
        this.rule = rule;
    }

    Optional<Found> look(FindingCourse course, FindingEvidence evidence) {
        return rule.apply(course, evidence);
    }

    /** The rules that say something of an indicator: of rates those about its people alone. */
    static Stream<FindingRule> of(Indicator indicator) {
        return Arrays.stream(values()).filter(rule -> rule.concerns(indicator));
    }

    private boolean concerns(Indicator indicator) {
        return switch (this) {
            case BEHIND_PLAN, NOBODY, FALLING, JUMP, GAP -> indicator.isMeasure();
            case WAITING -> indicator == Indicator.DILATIH || indicator == Indicator.DITEMPATKAN;
            case OVERDUE -> false;
            case LOSS -> LOST.contains(indicator);
        };
    }

    /** Whether the numbers are those of cohorts, which the way from training to placement shows. */
    boolean followsCohorts() {
        return this == WAITING || this == LOSS;
    }

    static double share(Counts counts, ToLongFunction<Counts> part, ToLongFunction<Counts> whole) {
        long all = whole.applyAsLong(counts);
        return all == 0 ? 0 : 100.0 * part.applyAsLong(counts) / all;
    }
}
