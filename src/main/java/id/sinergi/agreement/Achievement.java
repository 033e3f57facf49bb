package id.sinergi.agreement;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Actual against target, as LKjIP guides compute it and without a cap.
 *
 * @param target null where none is set
 */
public record Achievement(double actual, @Nullable BigDecimal target, Direction direction) implements Serializable {

    /** Which way an indicator should go. */
    public enum Direction {
        HIGHER,
        LOWER
    }

    /** In percent: R/T × 100, or (2 − R/T) × 100 where lower is better; empty without a target or with one of zero. */
    public OptionalDouble percent() {
        if (target == null || target.signum() <= 0) {
            return OptionalDouble.empty();
        }
        double ratio = actual / target.doubleValue();
        return OptionalDouble.of(100 * (direction == Direction.HIGHER ? ratio : 2 - ratio));
    }
}
