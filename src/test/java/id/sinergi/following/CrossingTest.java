package id.sinergi.following;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Over any history each change for the worse is told exactly once, and a recovery makes the next one news again. */
class CrossingTest {

    private static final List<String> OCCURRENCES = List.of("2026", "2026-05", "2026-06");
    private static final int HISTORIES = 500;
    private static final int LOOKS = 60;

    @Test
    void eachCrossingIsToldOnceAndARecoveryArmsItAgain() {
        var random = new Random(20261128);
        for (int history = 0; history < HISTORIES; history++) {
            var looks = new ArrayList<@Nullable Set<String>>();
            var held = new HashSet<String>();
            var told = new ArrayList<String>();
            for (int look = 0; look < LOOKS; look++) {
                var standing = standing(random);
                looks.add(standing);
                var crossing = Crossing.of(held, standing);
                held.addAll(crossing.raised());
                held.removeAll(crossing.ended());
                told.addAll(crossing.raised());
                assertThat(Crossing.of(held, standing))
                        .as("a second look at the same")
                        .isEqualTo(new Crossing(Set.of(), Set.of()));
            }
            for (var occurrence : OCCURRENCES) {
                assertThat(told.stream().filter(occurrence::equals))
                        .as("%s in %s", occurrence, looks)
                        .hasSize(crossings(looks, occurrence));
            }
        }
    }

    /** How often it begins, where looks that can say nothing change nothing: counted without any state. */
    private static int crossings(List<@Nullable Set<String>> looks, String occurrence) {
        var known = looks.stream()
                .filter(look -> look != null)
                .map(look -> look != null && look.contains(occurrence))
                .toList();
        int begun = 0;
        for (int i = 0; i < known.size(); i++) {
            if (known.get(i) && (i == 0 || !known.get(i - 1))) {
                begun++;
            }
        }
        return begun;
    }

    private static @Nullable Set<String> standing(Random random) {
        if (random.nextInt(5) == 0) {
            return null;
        }
        var standing = new HashSet<String>();
        OCCURRENCES.stream().filter(one -> random.nextBoolean()).forEach(standing::add);
        return standing;
    }
}
