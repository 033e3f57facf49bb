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

    /** The earlier figure as it is written. */
    public BigDecimal writtenBefore() {
        return written(before);
    }

    /** The later figure as it is written. */
    public BigDecimal writtenAfter() {
        return written(after);
    }

    /** The difference of the two figures as they are written, of rates in percentage points. */
    public BigDecimal change() {
        return writtenAfter().subtract(writtenBefore());
    }

    /**
     * The contributions in the unit of the change and with as many digits, rounded so that they add up to {@link #change}:
     * those with the largest remainders are rounded up.
     */
    public List<BigDecimal> written() {
        int digits = digits();
        var exact =
                contributions.stream().map(one -> exact(one.amount(), divisor)).toList();
        var written = new ArrayList<>(exact.stream()
                .map(one -> one.setScale(digits, RoundingMode.FLOOR))
                .toList());
        var order = IntStream.range(0, written.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> exact.get(i).subtract(written.get(i)))
                        .reversed())
                .toList();
        var step = BigDecimal.ONE.movePointLeft(digits);
        int left = change().subtract(written.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .divide(step, 0, RoundingMode.UNNECESSARY)
                .intValueExact();
        for (int i = 0; i < Math.abs(left); i++) {
            int place = order.get((left > 0 ? i : order.size() - 1 - i) % order.size());
            written.set(place, written.get(place).add(left > 0 ? step : step.negate()));
        }
        return List.copyOf(written);
    }

    private BigDecimal written(Figure figure) {
        return exact(BigInteger.valueOf(figure.numerator()), BigInteger.valueOf(figure.denominator()))
                .setScale(digits(), RoundingMode.HALF_UP);
    }

    private int digits() {
        return switch (after.indicator().unit()) {
            case PERCENT -> 1;
            case RATIO -> 2;
            case PEOPLE, CERTIFICATES, SECTORS, PROVINCES -> 0;
        };
    }

    private BigDecimal exact(BigInteger amount, BigInteger parts) {
        int factor = after.indicator().formula().kind().factor();
        return new BigDecimal(amount.multiply(BigInteger.valueOf(factor)))
                .divide(new BigDecimal(parts), PRECISION, RoundingMode.HALF_EVEN);
    }
}
