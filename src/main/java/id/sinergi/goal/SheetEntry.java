package id.sinergi.goal;

import id.sinergi.source.Problem;
import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a cell.
 *
 * @param text as it was typed
 * @param value null where it cannot be used
 * @param problem null unless that is so
 * @param doubtful whether it could be two numbers, and somebody has to say which
 */
public record SheetEntry(
        String text, @Nullable BigDecimal value, @Nullable Problem problem, boolean doubtful) implements Serializable {

    static SheetEntry of(BigDecimal value) {
        return new SheetEntry(value.toPlainString(), value, null, false);
    }

    /** Whether both say the same. */
    boolean isLike(SheetEntry other) {
        return value == null || other.value == null ? equals(other) : value.compareTo(other.value) == 0;
    }
}
