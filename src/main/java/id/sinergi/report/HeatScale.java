package id.sinergi.report;

import java.util.List;

/** Five classes of colour with as many values in each, and one for nothing. */
record HeatScale(List<Double> thresholds) {

    private static final int CLASSES = 5;

    HeatScale {
        thresholds = List.copyOf(thresholds);
    }

    static HeatScale of(DataTable table) {
        var values = table.rows().stream()
                .flatMap(List::stream)
                .filter(Cell.Number.class::isInstance)
                .mapToDouble(cell -> ((Cell.Number) cell).value())
                .filter(value -> value > 0)
                .sorted()
                .toArray();
        return new HeatScale(java.util.stream.IntStream.range(1, CLASSES)
                .mapToObj(part -> values.length == 0 ? 0.0 : values[(values.length - 1) * part / CLASSES])
                .toList());
    }

    /** 0 for nothing, 1 to 5 from few to many. */
    int step(double value) {
        return value <= 0
                ? 0
                : 1
                        + (int) thresholds.stream()
                                .filter(threshold -> threshold < value)
                                .count();
    }

    /** The text colour that reads on a class. */
    static String ink(int step) {
        return step >= 4 ? "ffffff" : Palette.INK;
    }
}
