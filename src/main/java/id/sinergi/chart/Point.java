package id.sinergi.chart;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One value under a key, or the reason why there is none.
 *
 * @param key what events carry: the category's key in a series, the item's own key elsewhere
 * @param value null exactly when the point is missing or suppressed
 * @param role overrides the colour role of the series
 * @param target drawn as a marker beside the value
 * @param previous the same value a period earlier, drawn as a grey marker
 * @param note short text beside the value, for instance a share; empty means absent
 */
public record Point(
        String key,
        @Nullable Double value,
        State state,
        @Nullable Role role,
        @Nullable Double target,
        @Nullable Double previous,
        String note)
        implements Serializable {

    /** How far a value can be relied on. */
    public enum State {
        COMPLETE,
        /** The period is not over or not all sources have reported; drawn hatched. */
        INCOMPLETE,
        /** Nobody reported a value. */
        MISSING,
        /** There is a value, but it is too small to be shown. */
        SUPPRESSED
    }

    public Point {
        Require.text(key, "a point needs a key");
        Require.that(
                (value == null) == (state == State.MISSING || state == State.SUPPRESSED),
                "a point has a value exactly when it is neither missing nor suppressed");
        finite(value);
        finite(target);
        finite(previous);
    }

    public static Point of(String key, double value) {
        return new Point(key, value, State.COMPLETE, null, null, null, "");
    }

    public static Point incomplete(String key, double value, String note) {
        return new Point(key, value, State.INCOMPLETE, null, null, null, note);
    }

    public static Point missing(String key) {
        return new Point(key, null, State.MISSING, null, null, null, "");
    }

    public static Point suppressed(String key) {
        return new Point(key, null, State.SUPPRESSED, null, null, null, "");
    }

    public Point withRole(Role role) {
        return new Point(key, value, state, role, target, previous, note);
    }

    public Point withTarget(double target) {
        return new Point(key, value, state, role, target, previous, note);
    }

    public Point withPrevious(double previous) {
        return new Point(key, value, state, role, target, previous, note);
    }

    public Point withNote(String note) {
        return new Point(key, value, state, role, target, previous, note);
    }

    /** The same value under another key. */
    Point under(String otherKey) {
        return new Point(otherKey, value, state, role, target, previous, note);
    }

    boolean shown() {
        return value != null;
    }

    private static void finite(@Nullable Double number) {
        if (number != null) {
            Require.finite(number);
        }
    }
}
