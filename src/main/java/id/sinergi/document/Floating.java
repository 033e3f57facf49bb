package id.sinergi.document;

import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * A bar of a waterfall: from what was reached before to what is reached with it, or from zero where it is the start or the
 * end.
 *
 * @param whole whether it is the start or the end
 */
public record Floating(double from, double to, boolean whole, String color) {

    /** Steps that take less of the scale than this would hardly be seen beside the wholes. */
    private static final double SMALL = 0.35;

    /** The bars of a plot of that form, one for each label. */
    public static List<Floating> of(Plot plot) {
        var changes = plot.tracks().getFirst();
        var levels = plot.tracks().getLast();
        return IntStream.range(0, plot.labels().size())
                .mapToObj(i -> {
                    double level = Objects.requireNonNullElse(levels.value(i), 0.0);
                    var change = changes.value(i);
                    if (change == null) {
                        return new Floating(0, level, true, i == 0 ? Palette.PREVIOUS : Palette.ACTUAL);
                    }
                    var own = changes.marks().get(i).color();
                    return new Floating(
                            level - change, level, false, own == null ? change < 0 ? Palette.BAD : Palette.GOOD : own);
                })
                .toList();
    }

    public boolean falls() {
        return !whole && to < from;
    }

    public double least() {
        return Math.min(from, to);
    }

    public double most() {
        return Math.max(from, to);
    }

    /** Where the scale begins: above zero where the steps are small against the wholes, which then are cut. */
    public static double low(List<Floating> bars) {
        double least = ends(bars).min().orElse(0);
        double most = ends(bars).max().orElse(0);
        boolean cut = least > 0 && most > least && most - least < SMALL * most;
        return cut ? Math.max(0, least - SMALL * (most - least)) : Math.min(0, least);
    }

    public static double high(List<Floating> bars) {
        return Math.max(0, ends(bars).max().orElse(0));
    }

    private static DoubleStream ends(List<Floating> bars) {
        return bars.stream().mapToDouble(Floating::to);
    }
}
