package id.sinergi.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;

/** What holds of every change that is split. */
final class Sums {

    private Sums() {}

    /** Exactly, and as written to few digits; the largest first. */
    static void addUp(Split change) {
        var before = change.before();
        var after = change.after();
        var parts = BigInteger.valueOf(after.numerator())
                .multiply(BigInteger.valueOf(before.denominator()))
                .subtract(BigInteger.valueOf(before.numerator()).multiply(BigInteger.valueOf(after.denominator())));
        assertThat(change.total().multiply(BigInteger.valueOf(before.denominator() * after.denominator())))
                .as("%s", change)
                .isEqualTo(parts.multiply(change.divisor()));
        assertThat(change.written().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(change.change());
        var amounts = change.contributions().stream()
                .filter(one -> !one.isRest())
                .map(one -> one.amount().abs())
                .toList();
        assertThat(amounts).isSortedAccordingTo((one, other) -> other.compareTo(one));
    }
}
