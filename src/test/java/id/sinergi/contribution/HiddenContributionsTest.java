package id.sinergi.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.DemoProgramme;
import id.sinergi.ViewTest;
import id.sinergi.database.PostgresTest;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Figure;
import id.sinergi.indicator.HiddenBelow;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorFigures;
import id.sinergi.indicator.Slice;
import id.sinergi.period.PeriodRange;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What is kept from a minister is in the rest, and all adds up to the change nevertheless. */
@PostgresTest(properties = DemoProgramme.CONTEXT)
@ViewTest
class HiddenContributionsTest {

    private static final int CHANGES = 200;
    private static final int THRESHOLD = 5;

    private final Random random = new Random(94);

    @Autowired
    private Contributions contributions;

    @Autowired
    private IndicatorFigures figures;

    @Autowired
    private ApplicationContext context;

    @BeforeEach
    void hide() {
        DemoProgramme.in(context);
        HiddenBelow.hide(context, THRESHOLD);
    }

    @AfterEach
    void tell() {
        HiddenBelow.hide(context, 1);
    }

    @Test
    void whatIsHiddenIsInTheRest() {
        int hidden = 0;
        int split = 0;
        for (int i = 0; i < 2 * CHANGES; i++) {
            var after = slice();
            var before = after.withPeriod(slice().period());
            var indicator =
                    Indicator.builtIn().get(random.nextInt(Indicator.builtIn().size()));
            var dimension = Dimension.values()[random.nextInt(Dimension.values().length)];
            if (contributions.of(before, after, indicator, dimension) instanceof Split change) {
                Sums.addUp(change);
                namesNobodyHidden(change, before, after, dimension);
                hidden += change.contributions().stream().anyMatch(one -> one.isRest() && one.hidden() > 0) ? 1 : 0;
                split++;
            }
        }
        assertThat(split).isGreaterThan(CHANGES / 2);
        assertThat(hidden).isGreaterThan(10);
    }

    @Test
    void anEarlierStateOfTheDataIsNotTold() {
        var slice = slice();

        assertThat(contributions.of(slice.withAsOf(1), slice, Indicator.DILATIH, Dimension.SECTOR))
                .isEqualTo(new Unsplit(
                        Figure.hidden(Indicator.DILATIH), Figure.hidden(Indicator.DILATIH), Unsplit.Reason.REFUSED));
    }

    /** Some quarters of the last two years. */
    private Slice slice() {
        var last = YearMonth.from(DemoProgramme.until());
        var first = YearMonth.of(last.getYear() - 1, 1).plusMonths(3L * random.nextInt(4));
        return Slice.of("MOU-2025", new PeriodRange(first, first.plusMonths(3L * (1 + random.nextInt(4)) - 1)));
    }

    private void namesNobodyHidden(Split change, Slice before, Slice after, Dimension dimension) {
        var indicator = change.before().indicator();
        var named = change.contributions().stream()
                .map(Contribution::key)
                .filter(Objects::nonNull)
                .toList();
        for (var slice : List.of(before, after)) {
            var members = figures.by(slice, indicator, dimension);
            assertThat(named)
                    .noneMatch(key -> members.containsKey(key)
                            && Objects.requireNonNull(members.get(key)).hidden());
        }
    }
}
