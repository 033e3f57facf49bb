package id.sinergi.matrix;

import java.io.Serializable;
import java.util.OptionalDouble;

/**
 * One value of a matrix, or why there is none.
 *
 * @param numerator the count itself where the value is one
 * @param denominator of a rate; without meaning for a count
 */
public record MatrixCell(State state, long numerator, long denominator) implements Serializable {

    public static final MatrixCell ZERO = new MatrixCell(State.VALUE, 0, 0);
    public static final MatrixCell UNKNOWN = new MatrixCell(State.UNKNOWN, 0, 0);
    public static final MatrixCell UNREPORTED = new MatrixCell(State.UNREPORTED, 0, 0);
    public static final MatrixCell HIDDEN = new MatrixCell(State.HIDDEN, 0, 0);
    public static final MatrixCell IMMATURE = new MatrixCell(State.IMMATURE, 0, 0);

    /** Whether there is a value. */
    public enum State {
        VALUE,
        /** The value is not known by such members, as those trained are not by destination. */
        UNKNOWN,
        /** No file has reported the time. */
        UNREPORTED,
        /** All cohorts are too young. */
        IMMATURE,
        /** It is kept from the viewer. */
        HIDDEN
    }

    static MatrixCell of(long numerator, long denominator) {
        return new MatrixCell(State.VALUE, numerator, denominator);
    }

    /** Both together; hidden where one of them is, and where only one has a value, that one's. */
    MatrixCell plus(MatrixCell other) {
        if (state == State.HIDDEN || other.state == State.HIDDEN) {
            return HIDDEN;
        }
        if (state != State.VALUE) {
            return other;
        }
        return other.state == State.VALUE ? of(numerator + other.numerator, denominator + other.denominator) : this;
    }

    /** The count, or the rate in percent; empty where there is none and for the rate of nobody. */
    public OptionalDouble value(boolean rate) {
        if (state != State.VALUE || (rate && denominator == 0)) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(rate ? 100.0 * numerator / denominator : numerator);
    }

    /** Whether it is a value of nobody; a count has a denominator even so. */
    boolean isZero() {
        return state == State.VALUE && numerator == 0 && denominator == 0;
    }
}
