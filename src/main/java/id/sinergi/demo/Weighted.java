package id.sinergi.demo;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;

/** Draws items as often as their weights say. */
final class Weighted<T> {

    private final List<T> items;
    private final double[] cumulated;

    Weighted(List<T> items, ToDoubleFunction<T> weight) {
        this.items = List.copyOf(items);
        this.cumulated = items.stream().mapToDouble(weight).toArray();
        Arrays.parallelPrefix(cumulated, Double::sum);
    }

    T draw(RandomGenerator random) {
        double point = random.nextDouble() * cumulated[cumulated.length - 1];
        int index = Arrays.binarySearch(cumulated, point);
        return items.get(Math.min(index < 0 ? -index - 1 : index + 1, items.size() - 1));
    }
}
