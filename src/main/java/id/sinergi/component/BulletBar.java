package id.sinergi.component;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure on a bar with its plan and target: places from 0 to 1.
 *
 * @param actual filled part; null for no bar
 * @param plan what was planned so far; null for none or where it is the target
 * @param target null for none
 */
public record BulletBar(
        @Nullable Double actual,
        @Nullable Double plan,
        @Nullable Double target) implements Serializable {

    public static final BulletBar NONE = new BulletBar(null, null, null);

    /** The bar ends a little beyond the target, so that an exceeded target shows. */
    private static final double BEYOND_TARGET = 1.25;

    /** No bar without a target. */
    public static BulletBar of(double value, @Nullable BigDecimal plan, @Nullable BigDecimal target) {
        if (target == null) {
            return NONE;
        }
        double end = Math.max(value, target.doubleValue() * BEYOND_TARGET);
        return end == 0
                ? NONE
                : new BulletBar(
                        value / end, plan == null ? null : plan.doubleValue() / end, target.doubleValue() / end);
    }

    /** The same without the figure, where that is kept from the viewer. */
    public BulletBar withoutFigure() {
        return new BulletBar(null, plan, target);
    }
}
