package id.sinergi.lag;

import java.io.Serializable;

/**
 * How many days people waited between two stages.
 *
 * @param people who reached the later stage; at least one
 * @param median between the two middle ones where they are even in number
 * @param p75 within so many days three of four reached it
 * @param p90 within so many days nine of ten reached it
 */
public record Lag(long people, double median, int p75, int p90) implements Serializable {

    /** Nine of ten are told of ten people at least; of fewer the slowest of them would stand for all. */
    public static final int ENOUGH = 10;

    /** Whether there are enough people for nine of ten to say something about others. */
    public boolean isEnough() {
        return people >= ENOUGH;
    }
}
