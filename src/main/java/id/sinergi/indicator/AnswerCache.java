package id.sinergi.indicator;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.sinergi.region.CurrentScope;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Answers already given, by question and state of the data; the question carries the viewer's scope as its regions. One
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

    private final CurrentScope scope;

    AnswerCache(CurrentScope scope) {
        this.scope = scope;
    }

    @EventListener(FiguresReplaced.class)
    void forget() {
        answers.invalidateAll();
    }

    /** An answer given before; asks nothing. */
    Optional<List<CellSum>> known(CellQuestion question, Freshness data) {
        return Optional.of(question)
                .filter(asked -> asked.isWithin(scope.get()))
                .map(asked -> answers.getIfPresent(new AnswerKey(asked, data)));
    }

    List<CellSum> get(CellQuestion question, Freshness data, Function<CellQuestion, List<CellSum>> ask) {
        return !question.isWithin(scope.get())
                ? List.copyOf(ask.apply(question))
                : answers.get(new AnswerKey(question, data), key -> List.copyOf(ask.apply(key.question())));
    }
}
