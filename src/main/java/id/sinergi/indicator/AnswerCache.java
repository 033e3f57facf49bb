package id.sinergi.indicator;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Answers already given, by question and state of the data; the question carries the viewer's scope as its regions, and its agreement.
 * One
 * that does not is passed on to the database, whose policies hide the rest, and nothing of it is remembered.
 */
@Component
class AnswerCache {

    private static final long ROWS = 500_000;

    private record AnswerKey(CellQuestion question, Freshness data) {}

    private final Cache<AnswerKey, List<CellSum>> answers = Caffeine.newBuilder()
            .maximumWeight(ROWS)
            .weigher((AnswerKey key, List<CellSum> rows) -> rows.size() + 1)
            .build();

    private final Questions questions;

    AnswerCache(Questions questions) {
        this.questions = questions;
    }

    @EventListener(FiguresReplaced.class)
    void forget() {
        answers.invalidateAll();
    }

    /** An answer given before; asks nothing. */
    Optional<List<CellSum>> known(CellQuestion question, Freshness data) {
        return Optional.of(question)
                .filter(questions::areSeen)
                .map(asked -> answers.getIfPresent(new AnswerKey(asked, data)));
    }

    List<CellSum> get(CellQuestion question, Freshness data, Function<CellQuestion, List<CellSum>> ask) {
        return !questions.areSeen(question)
                ? List.copyOf(ask.apply(question))
                : answers.get(new AnswerKey(question, data), key -> List.copyOf(ask.apply(key.question())));
    }
}
