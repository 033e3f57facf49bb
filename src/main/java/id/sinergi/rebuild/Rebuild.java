package id.sinergi.rebuild;

import id.sinergi.database.SystemRows;
import id.sinergi.indicator.Ledger;
import id.sinergi.integrity.PartDigest;
import id.sinergi.integrity.Seals;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes every figure again beside the running application and then puts the new ones in force in one short transaction.
 * Whatever ends it before that commit leaves the old ones in force; the next run removes what it left.
 */
@Component
class Rebuild {

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(300);

    private static final Set<String> IN_USE = Set.of("55P03", "40P01");

    private final TransactionTemplate transaction;
    private final Schemas schemas;
    private final Recount recount;
    private final FiguresState state;
    private final Ledger ledger;
    private final OneAtATime turn;
    private final Seals seals;

    Rebuild(
            TransactionTemplate transaction,
            Schemas schemas,
            Recount recount,
            FiguresState state,
            Ledger ledger,
            OneAtATime turn,
            Seals seals) {
        this.transaction = transaction;
        this.schemas = schemas;
        this.recount = recount;
        this.state = state;
        this.ledger = ledger;
        this.turn = turn;
        this.seals = seals;
    }

    /** Waits for its turn where another node rebuilds. */
    void run(RebuildProgress progress) {
        SystemRows.run(() -> turn.run(() -> make(progress)));
    }

    /**
     * Rebuilds where the figures in force were counted by other rules or lack a measure; another node that did so
     * meanwhile is enough.
     */
    void runIfNeeded(RebuildProgress progress) {
        if (state.isCurrent()) {
            return;
        }
        SystemRows.run(() -> turn.run(() -> makeOnce(progress)));
    }

    /** Before the first records, so that those which come are known to be counted as this version counts. */
    void noteThatNothingIsCounted() {
        if (!state.isCurrent() && !SystemRows.call(recount::isNeeded)) {
            transaction.executeWithoutResult(status -> state.counted());
        }
    }

    private void makeOnce(RebuildProgress progress) {
        if (state.isCurrent()) {
            return;
        }
        if (recount.isNeeded()) {
            make(progress);
        } else {
            transaction.executeWithoutResult(status -> state.counted());
        }
    }

    private void make(RebuildProgress progress) {
        untilDone(progress, () -> {
            schemas.drop(Schemas.NEW, Schemas.OLD);
            schemas.create(Schemas.NEW);
        });
        int last = recount.all(Schemas.NEW, progress);
        schemas.analyze(Schemas.NEW);
        var counted = transaction.execute(status -> figures(0, last));
        untilDone(progress, () -> {
            recount.rest(Schemas.NEW, last);
            var figures = new ArrayList<>(figures(last + 1, Integer.MAX_VALUE));
            figures.addAll(Objects.requireNonNull(counted));
            schemas.swap();
            seals.countedAgain(figures);
            state.counted();
            ledger.replaced();
        });
        untilDone(progress, () -> schemas.drop(Schemas.NEW, Schemas.OLD));
    }

    /** What the new tables hold of these batches, to be sealed; that takes its time, so most of it is done before. */
    private List<PartDigest> figures(int first, int last) {
        schemas.use(Schemas.NEW);
        var figures = seals.figures(first, last);
        schemas.useInForce();
        return figures;
    }

    /** Tries again after a pause as long as readers hold what the step needs. */
    private void untilDone(RebuildProgress progress, Runnable step) {
        while (!isDone(step)) {
            progress.waiting();
            LockSupport.parkNanos(PAUSE);
        }
    }

    /** Whether the step could be done, in a transaction of its own, before anybody else had to wait for long. */
    private boolean isDone(Runnable step) {
        try {
            transaction.executeWithoutResult(status -> step.run());
            return true;
        } catch (DataAccessException failure) {
            if (isInUse(failure)) {
                return false;
            }
            throw failure;
        }
    }

    /** A lock that was not given in time, or a deadlock that was ended by giving this transaction up. */
    private static boolean isInUse(DataAccessException failure) {
        return failure.getRootCause() instanceof SQLException cause && IN_USE.contains(cause.getSQLState());
    }
}
