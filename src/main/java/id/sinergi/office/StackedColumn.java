package id.sinergi.office;

import id.sinergi.document.Floating;
import id.sinergi.document.Plot;
import id.sinergi.document.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * One column of numbers that a waterfall is stacked of.
 *
 * @param filled whether it is seen; else it only holds others in their places
 * @param named whether the legend has it
 */
record StackedColumn(String name, boolean filled, boolean named, ToDoubleFunction<Floating> length) {

    /** @param room what the numbers behind the bars take of the scale */
    static List<StackedColumn> of(Plot plot, List<Floating> bars, double room, Words words) {
        var all = new ArrayList<StackedColumn>();
        all.add(new StackedColumn(words.ofChart("base"), false, false, StackedColumn::base));
        all.add(new StackedColumn(plot.measure().name(), true, true, bar -> bar.whole() ? bar.to() : 0));
        for (boolean falls : new boolean[] {false, true}) {
            var name = words.ofChart(falls ? "fall" : "rise");
            all.add(new StackedColumn(name, true, true, bar -> is(bar, falls) ? above(bar) : 0));
            if (bars.stream().anyMatch(bar -> is(bar, falls) && bar.least() < 0)) {
                all.add(new StackedColumn(name, true, false, bar -> is(bar, falls) ? below(bar) : 0));
            }
        }
        all.add(new StackedColumn(words.ofChart("number"), false, false, bar -> room));
        return all;
    }

    private static boolean is(Floating bar, boolean falls) {
        return !bar.whole() && bar.falls() == falls;
    }

    /** What a step stands upon; nothing where it crosses zero. */
    private static double base(Floating bar) {
        return bar.whole() ? 0 : bar.least() > 0 ? bar.least() : Math.min(0, bar.most());
    }

    private static double above(Floating bar) {
        return Math.max(0, bar.most()) - Math.max(0, bar.least());
    }

    private static double below(Floating bar) {
        return Math.min(0, bar.least()) - Math.min(0, bar.most());
    }
}
