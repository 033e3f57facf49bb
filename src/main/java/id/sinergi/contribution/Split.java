package id.sinergi.contribution;

import id.sinergi.indicator.Figure;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A change with the contributions that add up to it, without any rounding.
 *
 * @param divisor what the amounts are parts of; 1 where people or members are counted
 * @param contributions the largest first whatever their sign, the rest last
 */
public record Split(Figure before, Figure after, BigInteger divisor, List<Contribution> contributions)
        implements Explanation {

    /** Beyond the digits that anybody reads, so that the order of remainders is the exact one. */
    private static final int PRECISION = 20;

    public Split {
        contributions = List.copyOf(contributions);
    }

    /** What the contributions add up to. */
    public BigInteger total() {
        return contributions.stream().map(Contribution::amount).reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** The change in the unit of the indicator, of rates in percentage points, to these decimal digits. */
    public BigDecimal change(int digits) {
        return exact(total()).setScale(digits, RoundingMode.HALF_EVEN);
    }

    /**
     * The contributions in the unit of the indicator, of rates in percentage points, to these decimal digits: each is one
     * of the two nearest numbers, and together they are {@link #change} of as many digits.
     */
    public List<BigDecimal> written(int digits) {
        var exact = contributions.stream().map(one -> exact(one.amount())).toList();
        var written = new ArrayList<>(exact.stream()
                .map(one -> one.setScale(digits, RoundingMode.FLOOR))
                .toList());
        var step = BigDecimal.ONE.movePointLeft(digits);
        var left = change(digits).subtract(written.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        IntStream.range(0, written.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> exact.get(i).subtract(written.get(i)))
                        .reversed())
                .limit(left.divide(step, 0, RoundingMode.UNNECESSARY).intValueExact())
                .forEach(i -> written.set(i, written.get(i).add(step)));
        return List.copyOf(written);
    }

    private BigDecimal exact(BigInteger amount) {
        return new BigDecimal(amount.multiply(
                        BigInteger.valueOf(before.indicator().formula().kind().factor())))
                .divide(new BigDecimal(divisor), PRECISION, RoundingMode.HALF_EVEN);
    }
}
