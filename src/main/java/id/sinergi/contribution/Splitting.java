package id.sinergi.contribution;

import id.sinergi.indicator.Figure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Splits one change over members, of whom some are told, some hidden and some in no list. */
final class Splitting {

    private static final Comparator<Contribution> LARGEST_FIRST = Comparator.comparing(
                    (Contribution one) -> one.amount().abs())
            .reversed()
            .thenComparing(one -> String.valueOf(one.key()));

    private final Weighing weighing;

    Splitting(Figure before, Figure after) {
        weighing = new Weighing(before, after);
    }

    Split of(Map<String, Figure> before, Map<String, Figure> after) {
        var indicator = weighing.before().indicator();
        var nobody = new Figure(indicator, 0, indicator.isRate() ? 0 : 1);
        var told = new ArrayList<Contribution>();
        int hidden = 0;
        var keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        for (var key : keys) {
            var was = before.getOrDefault(key, nobody);
            var is = after.getOrDefault(key, nobody);
            if (was.hidden() || is.hidden()) {
                hidden++;
            } else if (!isNothing(was) || !isNothing(is)) {
                told.add(new Contribution(key, 0, was, is, weighing.amount(was, is)));
            }
        }
        told.sort(LARGEST_FIRST);
        var rest = rest(told, hidden);
        return new Split(
                weighing.before(),
                weighing.after(),
                weighing.divisor(),
                Stream.concat(told.stream(), rest.stream()).toList());
    }

    /** What the members leave; empty where it is nothing. */
    private Optional<Contribution> rest(List<Contribution> told, int hidden) {
        var was = left(weighing.before(), told.stream().map(Contribution::before));
        var is = left(weighing.after(), told.stream().map(Contribution::after));
        return hidden == 0 && isNothing(was) && isNothing(is)
                ? Optional.empty()
                : Optional.of(new Contribution(null, hidden, was, is, weighing.amount(was, is)));
    }

    private static Figure left(Figure whole, Stream<Figure> told) {
        boolean rate = whole.indicator().isRate();
        return told.reduce(
                whole,
                (left, one) -> new Figure(
                        whole.indicator(),
                        left.numerator() - one.numerator(),
                        rate ? left.denominator() - one.denominator() : 1));
    }

    private static boolean isNothing(Figure figure) {
        return figure.numerator() == 0
                && (figure.denominator() == 0 || !figure.indicator().isRate());
    }
}
