package id.sinergi.document;

import java.util.Collection;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;

/** Five classes of colour with as many values in each, and one for nothing. */
public record HeatScale(List<Double> thresholds) {

    private static final int CLASSES = 5;

    public HeatScale {
        thresholds = List.copyOf(thresholds);
    }

    public static HeatScale of(DataTable table) {
        return of(table.rows().stream()
                .flatMap(List::stream)
                .filter(Cell.Number.class::isInstance)
                .map(cell -> ((Cell.Number) cell).value())
                .toList());
    }

    public static HeatScale of(Collection<Double> all) {
        var values = all.stream()
                .mapToDouble(value -> value)
                .filter(value -> value > 0)
                .sorted()
                .toArray();
        return new HeatScale(IntStream.range(1, CLASSES)
                .mapToObj(part -> values.length == 0 ? 0.0 : values[(values.length - 1) * part / CLASSES])
                .toList());
    }

    /** What a class holds: {@code 0}, {@code ≤ 120}, and above the last threshold. */
    public String label(int step, DoubleFunction<String> number) {
        if (step == 0) {
            return number.apply(0);
        }
        return step <= thresholds.size()
                ? "≤ " + number.apply(thresholds.get(step - 1))
                : "> " + number.apply(thresholds.getLast());
    }

    /** 0 for nothing, 1 to 5 from few to many. */
    public int step(double value) {
        return value <= 0
                ? 0
                : 1
                        + (int) thresholds.stream()
                                .filter(threshold -> threshold < value)
                                .count();
    }

    /** The text colour that reads on a class. */
    public static String ink(int step) {
        return step >= 4 ? "ffffff" : Palette.INK;
    }
}
