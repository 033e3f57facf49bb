package id.sinergi.chart;

import java.util.Collection;
import java.util.HashSet;
import java.util.function.Function;

/** The conditions that every chart description keeps. */
final class Require {

    private Require() {}

    static void text(String text, String otherwise) {
        that(!text.isBlank(), otherwise);
    }

    static void finite(double value) {
        that(Double.isFinite(value), "a value is a finite number");
    }

    static void that(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    static <T> void distinct(Collection<T> parts, Function<T, String> key) {
        var seen = new HashSet<String>();
        for (var part : parts) {
            that(seen.add(key.apply(part)), "two parts share the key " + key.apply(part));
        }
    }

    /** Every point of every series stands in one of the categories. */
    static void points(Collection<Category> categories, Collection<Series> series) {
        distinct(categories, Category::key);
        distinct(series, Series::key);
        var known = new HashSet<String>();
        categories.forEach(category -> known.add(category.key()));
        series.forEach(one -> one.points()
                .forEach(point -> that(known.contains(point.key()), "no category has the key " + point.key())));
    }
}
