package id.sinergi.goal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Spreads whole numbers by shares into whole parts that add up exactly: those with the largest remainders get one more. Of
 * several numbers one after the other, what the earlier ones gave too much or too little is made up for, so that their sums
 * follow the shares as well.
 */
public final class Spread {

    private final List<BigInteger> weights;
    private final BigInteger sum;
    private final List<BigInteger> given;
    private BigInteger total = BigInteger.ZERO;

    /** @param weights what the parts are to be like, none of them negative and not all zero */
    public Spread(List<BigDecimal> weights) {
        int scale =
                Math.max(0, weights.stream().mapToInt(BigDecimal::scale).max().orElse(0));
        this.weights = weights.stream()
                .map(weight -> weight.movePointRight(scale).toBigIntegerExact())
                .toList();
        this.sum = this.weights.stream().reduce(BigInteger.ZERO, BigInteger::add);
        this.given = new ArrayList<>(Collections.nCopies(weights.size(), BigInteger.ZERO));
        if (sum.signum() <= 0 || this.weights.stream().anyMatch(weight -> weight.signum() < 0)) {
            throw new IllegalArgumentException("Nothing can be spread by these weights");
        }
    }

    /** @param number whole and not negative */
    public List<BigDecimal> next(BigDecimal number) {
        var whole = number.toBigIntegerExact();
        total = total.add(whole);
        var due = IntStream.range(0, weights.size())
                .mapToObj(i -> total.multiply(weights.get(i))
                        .subtract(given.get(i).multiply(sum))
                        .max(BigInteger.ZERO))
                .toList();
        var parts = new ArrayList<>(due.stream().map(each -> each.divide(sum)).toList());
        settle(parts, due, whole.subtract(parts.stream().reduce(BigInteger.ZERO, BigInteger::add)));
        for (int i = 0; i < parts.size(); i++) {
            given.set(i, given.get(i).add(parts.get(i)));
        }
        return parts.stream().map(BigDecimal::new).toList();
    }

    /** One more for the largest remainders, or one less for the smallest, until nothing is left; none for no share. */
    private void settle(List<BigInteger> parts, List<BigInteger> due, BigInteger left) {
        var order = IntStream.range(0, parts.size())
                .filter(i -> weights.get(i).signum() > 0)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> due.get(i).mod(sum)).reversed())
                .toList();
        var step = BigInteger.valueOf(left.signum());
        for (int turn = 0; left.signum() != 0; turn++) {
            int i = order.get((left.signum() > 0 ? turn : order.size() - 1 - turn % order.size()) % order.size());
            if (left.signum() > 0 || parts.get(i).signum() > 0) {
                parts.set(i, parts.get(i).add(step));
                left = left.subtract(step);
            }
        }
    }
}
