package id.sinergi.waiting;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.sinergi.indicator.CellQuestion;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.FiguresReplaced;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.Questions;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Answers about who waits that were given already, by question and data version. */
@Component
class WaitingAnswers {

    private static final long ROWS = 200_000;

    private record Key(CellQuestion question, Optional<Dimension> dimension, int version) {}

    private final WaitingSums sums;
    private final IndicatorService indicators;
    private final Questions questions;
    private final Cache<Key, List<WaitingSums.Since>> known = Caffeine.newBuilder()
            .maximumWeight(ROWS)
            .weigher((Key key, List<WaitingSums.Since> rows) -> rows.size() + 1)
            .build();

    WaitingAnswers(WaitingSums sums, IndicatorService indicators, Questions questions) {
        this.sums = sums;
        this.indicators = indicators;
        this.questions = questions;
    }

    List<WaitingSums.Since> people(CellQuestion question, @Nullable Dimension dimension) {
        if (!questions.areSeen(question)) {
            return sums.people(question, dimension);
        }
        var key = new Key(
                question, Optional.ofNullable(dimension), indicators.freshness().batch());
        return known.get(key, asked -> List.copyOf(sums.people(question, dimension)));
    }

    @EventListener(FiguresReplaced.class)
    void forget() {
        known.invalidateAll();
    }
}
