package id.sinergi.intake;

import id.sinergi.change.BatchEffects;
import id.sinergi.change.CountChange;
import id.sinergi.database.SystemRows;
import id.sinergi.journey.RecordKind;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Changes the figures as a batch would, looks at what came of it, and takes all of it back before anybody sees it. */
@Component
class Rehearsal {

    /** Of no batch, and later than every one. */
    private static final int NUMBER = Integer.MAX_VALUE;

    private final BatchEffects effects;
    private final PostingLock lock;
    private final TransactionTemplate transaction;

    Rehearsal(BatchEffects effects, PostingLock lock, PlatformTransactionManager transactions) {
        this.effects = effects;
        this.lock = lock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What was seen; late are those before the last month that had data. */
    record Seen(List<CountChange> changes, List<YearMonth> months, long late) {}

    /** @param change does what is rehearsed, as the batch of the number that it is given */
    Seen of(RecordKind kind, IntConsumer change) {
        return Objects.requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            lock.take();
            return SystemRows.call(() -> {
                var last = effects.last(kind);
                change.accept(NUMBER);
                return new Seen(
                        effects.of(NUMBER),
                        effects.months(NUMBER),
                        last.map(month -> effects.before(NUMBER, kind, month)).orElse(0L));
            });
        }));
    }
}
