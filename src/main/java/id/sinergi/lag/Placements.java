package id.sinergi.lag;

import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Questions;
import id.sinergi.indicator.Slice;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts the people placed within so many months of finishing. */
@Component
class Placements {

    private final LagAnswers lags;
    private final Questions questions;

    Placements(LagAnswers lags, Questions questions) {
        this.lags = lags;
        this.questions = questions;
    }

    Placed within(Slice slice, Set<Dimension> by, List<Integer> windows, @Nullable Dimension dimension) {
        var people = new HashMap<String, Map<String, TreeMap<Integer, Long>>>();
        var question = questions.of(slice, by);
        if (question != null) {
            for (var row : lags.within(question, windows)) {
                var placed = new TreeMap<Integer, Long>();
                IntStream.range(0, windows.size())
                        .forEach(i -> placed.put(windows.get(i), row.people().get(i)));
                people.computeIfAbsent(key(row.key(), dimension, slice), member -> new HashMap<>())
                        .merge(Questions.month(row.month()).toString(), placed, Placements::added);
            }
        }
        return new Placed(people);
    }

    private static TreeMap<Integer, Long> added(TreeMap<Integer, Long> one, TreeMap<Integer, Long> other) {
        var sum = new TreeMap<>(one);
        other.forEach((window, people) -> sum.merge(window, people, Long::sum));
        return sum;
    }

    private String key(int number, @Nullable Dimension dimension, Slice slice) {
        return dimension == null ? "" : questions.key(number, dimension, slice);
    }
}
