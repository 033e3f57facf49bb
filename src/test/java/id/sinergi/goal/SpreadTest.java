package id.sinergi.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.sinergi.region.RegionCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever is spread adds up exactly, and each part is as near to its share as a whole number can be. */
class SpreadTest {

    @Test
    void partsOfRandomTotalsAddUpExactlyAndAreWithinOneOfTheirShares() {
        var random = new Random(17);
        for (int round = 0; round < 2_000; round++) {
            var weights = weights(random);
            var total = new BigDecimal(random.nextInt(5) == 0 ? random.nextInt(9) : random.nextInt(5_000_000));
            var parts = new Spread(weights).next(total);

            assertThat(sum(parts)).isEqualByComparingTo(total);
            for (int i = 0; i < parts.size(); i++) {
                assertThat(parts.get(i).subtract(share(total, weights, i)).abs())
                        .isLessThan(BigDecimal.ONE);
            }
        }
    }

    @Test
    void quartersOneAfterTheOtherAddUpInEachRegionToItsYear() {
        var random = new Random(18);
        for (int round = 0; round < 1_000; round++) {
            boolean cumulative = random.nextBoolean();
            var weights = weights(random);
            var sheet = new Sheet(weights.size() + 1, new SheetReader(true), head(random, cumulative));
            sheet.fill(new SheetSpread(sheet, cumulative).down(weights));

            var sums = new SheetSums(sheet, true, cumulative);
            for (int column = 0; column <= SheetCell.QUARTERS; column++) {
                int place = column;
                sheet.value(new SheetCell(0, column))
                        .ifPresent(whole -> assertThat(sums.rest(place))
                                .hasValueSatisfying(rest -> assertThat(rest).isZero()));
            }
            assertThat(new SheetPage(question(), regions(sheet.rows()), Map.of(), null, List.of())
                            .problems(sheet, cumulative))
                    .isEmpty();
            if (sums.restOfYear(0).filter(rest -> rest.signum() >= 0).isPresent()) {
                assertThat(IntStream.range(1, sheet.rows())
                                .mapToObj(row -> sums.restOfYear(row).orElseThrow())
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                        .isEqualByComparingTo(sums.restOfYear(0).orElseThrow());
                assertThat(IntStream.range(1, sheet.rows()))
                        .allMatch(row -> sums.restOfYear(row).orElseThrow().signum() >= 0);
            }
        }
    }

    /** Of the country, some quarters and mostly the year; never nothing. */
    private static Map<SheetCell, BigDecimal> head(Random random, boolean cumulative) {
        var head = new HashMap<SheetCell, BigDecimal>();
        var until = BigDecimal.ZERO;
        for (var cell : SheetCell.quarters(0)) {
            var value = new BigDecimal(random.nextInt(3) == 0 ? random.nextInt(20) : random.nextInt(100_000));
            if (random.nextInt(4) > 0) {
                until = until.add(value);
                head.put(cell, cumulative ? until : value);
            }
        }
        if (head.isEmpty() || random.nextInt(4) > 0) {
            head.put(
                    new SheetCell(0, SheetCell.YEAR),
                    until.add(new BigDecimal(random.nextInt(2_000) - 500)).abs());
        }
        return head;
    }

    @Test
    void quartersOfAllRegionsTogetherAreThoseOfTheWhole() {
        var random = new Random(19);
        for (int round = 0; round < 500; round++) {
            var weights = IntStream.range(0, SheetCell.QUARTERS)
                    .mapToObj(i -> new BigDecimal(1 + random.nextInt(9)))
                    .toList();
            var known = new HashMap<SheetCell, BigDecimal>();
            int rows = 2 + random.nextInt(38);
            for (int row = 1; row < rows; row++) {
                known.put(
                        new SheetCell(row, 0), new BigDecimal(20 + random.nextInt(random.nextBoolean() ? 30 : 9_000)));
            }
            known.put(new SheetCell(0, 0), sum(List.copyOf(known.values())));
            var sheet = new Sheet(rows, new SheetReader(true), known);
            var spread = new SheetSpread(sheet, false);
            var below = IntStream.range(1, rows).boxed().toList();
            sheet.fill(spread.across(below, weights));
            sheet.fill(spread.across(List.of(0), weights));

            var sums = new SheetSums(sheet, true, false);
            for (int column = 0; column <= SheetCell.QUARTERS; column++) {
                assertThat(sums.rest(column))
                        .hasValueSatisfying(rest -> assertThat(rest).isZero());
            }
            for (int row = 0; row < rows; row++) {
                assertThat(sums.restOfYear(row))
                        .hasValueSatisfying(rest -> assertThat(rest).isZero());
            }
        }
    }

    @Test
    void theYearOfEachRowIsSpreadOverItsQuartersAsTheyAreMeant() {
        var sheet = new Sheet(2, new SheetReader(true), Map.of(new SheetCell(0, 0), new BigDecimal(10)));
        var weights = Collections.nCopies(4, BigDecimal.ONE);

        assertThat(new SheetSpread(sheet, false)
                        .across(List.of(0, 1), weights).values().stream().map(BigDecimal::intValueExact))
                .containsExactly(3, 3, 2, 2);
        assertThat(new SheetSpread(sheet, true)
                        .across(List.of(0, 1), weights).values().stream().map(BigDecimal::intValueExact))
                .containsExactly(3, 6, 8, 10);
    }

    @Test
    void whoHasNoShareGetsNothingAndNobodysShareSpreadsNothing() {
        assertThat(new Spread(List.of(BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.TWO)).next(new BigDecimal(100)))
                .containsExactly(BigDecimal.ZERO, new BigDecimal(33), new BigDecimal(67));
        assertThatIllegalArgumentException().isThrownBy(() -> new Spread(List.of(BigDecimal.ZERO)));
    }

    @Test
    void theProvincesHaveAsManyPeopleAsTheirSourcePrints() {
        var people = new Population().of(List.of(new RegionCode(3500)));

        assertThat(people).containsExactly(new BigDecimal(41_919_906));
        assertThat(new Population().of(List.of(new RegionCode(3578)))).isEmpty();
    }

    private static SheetQuestion question() {
        return new SheetQuestion("MOU-2025", new GoalIndicator("DILATIH"), 2045, null, null);
    }

    private static List<RegionCode> regions(int rows) {
        return IntStream.range(0, rows)
                .mapToObj(row -> new RegionCode(1100 + row))
                .toList();
    }

    private static List<BigDecimal> weights(Random random) {
        int parts = 1 + random.nextInt(40);
        var weights = new ArrayList<>(IntStream.range(0, parts)
                .mapToObj(i -> random.nextInt(6) == 0
                        ? BigDecimal.ZERO
                        : new BigDecimal(random.nextInt(1_000_000)).movePointLeft(random.nextInt(3)))
                .toList());
        weights.set(random.nextInt(parts), BigDecimal.ONE);
        return weights;
    }

    private static BigDecimal share(BigDecimal total, List<BigDecimal> weights, int i) {
        return total.multiply(weights.get(i)).divide(sum(weights), 12, RoundingMode.HALF_UP);
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
