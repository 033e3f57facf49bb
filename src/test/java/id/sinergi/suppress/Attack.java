package id.sinergi.suppress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;

/** What somebody can work out who puts all figures that they were told into one linear programme. */
final class Attack {

    private static final double NEARLY = 1e-7;

    private final int unknowns;
    private final List<double[]> reduced = new ArrayList<>();
    private final List<Integer> leading = new ArrayList<>();
    private final List<LinearConstraint> known = new ArrayList<>();

    Attack(int unknowns) {
        this.unknowns = unknowns;
    }

    /** The smallest and the largest number that a sum of unknowns can be. */
    record Span(double least, double most) {}

    /** A figure that was told: the sum of these unknowns. One that follows from others adds nothing. */
    void tell(double[] sum, double figure) {
        var rest = Arrays.copyOf(sum, unknowns);
        for (int i = 0; i < reduced.size(); i++) {
            double factor = rest[leading.get(i)];
            if (Math.abs(factor) > NEARLY) {
                for (int j = 0; j < unknowns; j++) {
                    rest[j] -= factor * reduced.get(i)[j];
                }
            }
        }
        for (int j = 0; j < unknowns; j++) {
            if (Math.abs(rest[j]) > NEARLY) {
                double first = rest[j];
                for (int k = 0; k < unknowns; k++) {
                    rest[k] /= first;
                }
                reduced.add(rest);
                leading.add(j);
                known.add(new LinearConstraint(sum, Relationship.EQ, figure));
                return;
            }
        }
    }

    Span span(double[] sum) {
        return new Span(optimum(sum, GoalType.MINIMIZE), optimum(sum, GoalType.MAXIMIZE));
    }

    private double optimum(double[] sum, GoalType goal) {
        return new SimplexSolver()
                .optimize(
                        new MaxIter(20_000),
                        new LinearObjectiveFunction(sum, 0),
                        new LinearConstraintSet(known),
                        goal,
                        new NonNegativeConstraint(true))
                .getValue();
    }
}
