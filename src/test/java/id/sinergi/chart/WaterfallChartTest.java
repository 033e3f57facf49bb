package id.sinergi.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A waterfall cannot be one whose steps lead elsewhere. */
class WaterfallChartTest {

    @Test
    void stepsLeadFromTheStartToTheEnd() {
        assertThat(of(10, 14, step("A", 7), step("B", -3)).levels()).containsExactly(10.0, 17.0, 14.0, 14.0);
        assertThatIllegalArgumentException().isThrownBy(() -> of(10, 15, step("A", 7), step("B", -3)));
        assertThatIllegalArgumentException().isThrownBy(() -> of(10, 17, step("A", 7), step("A", 0)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(10, 17, step("A", 7), new Item("B", Point.suppressed("B"))));
    }

    @Test
    void theStartTheStepsAndTheEndCanBeChosen() {
        var chart = of(10, 17, step("A", 7));

        assertThat(chart.contains("A", "")).isTrue();
        assertThat(chart.contains("before", "")).isTrue();
        assertThat(chart.contains("B", "")).isFalse();
        assertThat(chart.contains("A", "A")).isFalse();
    }

    private static Item step(String key, double value) {
        return Item.of(key, key, value);
    }

    private static WaterfallChart of(double start, double end, Item... steps) {
        return new WaterfallChart(
                new Caption("Perubahan", "Perubahan"),
                new Measure("Orang", "orang", ValueFormat.INTEGER),
                step("before", start),
                List.of(steps),
                step("after", end));
    }
}
