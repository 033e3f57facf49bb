package id.sinergi.contribution;

import id.sinergi.indicator.Figure;
import java.math.BigInteger;

/**
 * How much a member contributes to the change of a whole.
 *
 * <p>Of what is counted: by how much its own count changed. Of a rate: by how much it lifts the rate of the whole above
 * that of the whole before, after minus before, which is its share of the people times what its rate has beyond that.
 * So a member that only grew contributes nothing if it is like the whole, and lifts or lowers it if it is not.
 */
record Weighing(Figure before, Figure after) {

    private boolean isRate() {
        return before.indicator().isRate();
    }

    BigInteger divisor() {
        return isRate() ? wholeBefore().pow(2).multiply(wholeAfter()) : BigInteger.ONE;
    }

    BigInteger amount(Figure memberBefore, Figure memberAfter) {
        return isRate()
                ? beyond(memberAfter)
                        .multiply(wholeBefore())
                        .subtract(beyond(memberBefore).multiply(wholeAfter()))
                : part(memberAfter).subtract(part(memberBefore));
    }

    /** What the member's part has beyond what the rate of the whole before would give it, in parts of the whole before. */
    private BigInteger beyond(Figure member) {
        return part(member)
                .multiply(wholeBefore())
                .subtract(part(before).multiply(BigInteger.valueOf(member.denominator())));
    }

    private static BigInteger part(Figure figure) {
        return BigInteger.valueOf(figure.numerator());
    }

    private BigInteger wholeBefore() {
        return BigInteger.valueOf(before.denominator());
    }

    private BigInteger wholeAfter() {
        return BigInteger.valueOf(after.denominator());
    }
}
