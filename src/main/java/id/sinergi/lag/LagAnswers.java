package id.sinergi.lag;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.sinergi.indicator.CellQuestion;
import id.sinergi.indicator.FiguresReplaced;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.Questions;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Answers about waiting times already given, by question and data version. */
@Component
class LagAnswers {

    private static final long ROWS = 200_000;

    private record Key(CellQuestion question, List<Integer> windows, int version) {}

    private final LagSums sums;
    private final IndicatorService indicators;
    private final Questions questions;
    private final Cache<Key, List<LagSums.Within>> within = cache();
    private final Cache<Key, List<LagSums.Days>> days = cache();

    LagAnswers(LagSums sums, IndicatorService indicators, Questions questions) {
        this.sums = sums;
        this.indicators = indicators;
        this.questions = questions;
    }

    List<LagSums.Within> within(CellQuestion question, List<Integer> windows) {
        return !questions.areSeen(question)
                ? sums.within(question, windows)
                : within.get(new Key(question, windows, version()), key -> List.copyOf(sums.within(question, windows)));
    }

    List<LagSums.Days> days(CellQuestion question, int window) {
        return !questions.areSeen(question)
                ? sums.days(question, window)
                : days.get(
                        new Key(question, List.of(window), version()), key -> List.copyOf(sums.days(question, window)));
    }

    private int version() {
        return indicators.freshness().batch();
    }

    @EventListener(FiguresReplaced.class)
    void forget() {
        within.invalidateAll();
        days.invalidateAll();
    }

    private static <T> Cache<Key, List<T>> cache() {
        return Caffeine.newBuilder()
                .maximumWeight(ROWS)
                .weigher((Key key, List<T> rows) -> rows.size() + 1)
                .build();
    }
}
