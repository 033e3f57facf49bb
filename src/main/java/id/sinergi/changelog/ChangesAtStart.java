package id.sinergi.changelog;

import id.sinergi.start.StartStep;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Compares at each start what is with what was kept last: so settings, definitions of a release and what was changed by
 * hand leave a trace. One node after the other; the second finds nothing new.
 */
@Component
@Order(StartStep.WORKING)
class ChangesAtStart implements StartStep {

    private final ChangeLog log;
    private final List<KeptKind> kinds;
    private final TransactionTemplate transaction;

    ChangesAtStart(ChangeLog log, List<KeptKind> kinds, TransactionTemplate transaction) {
        this.log = log;
        this.kinds = List.copyOf(kinds);
        this.transaction = transaction;
    }

    @Override
    public void run() {
        transaction.executeWithoutResult(within -> {
            log.oneAfterTheOther();
            kinds.forEach(this::compare);
        });
    }

    private void compare(KeptKind kind) {
        var known = log.last(kind.kind());
        var changed = changed(known, kind.present());
        if (!changed.isEmpty()) {
            log.keepFound(kind.kind(), changed, known.isEmpty() ? ChangeCause.FIRST : ChangeCause.START);
        }
    }

    private static Map<String, State> changed(Map<String, State> known, Map<String, State> present) {
        var changed = new TreeMap<>(present);
        known.keySet().forEach(subject -> changed.putIfAbsent(subject, State.NONE));
        changed.entrySet()
                .removeIf(one -> Objects.requireNonNullElse(known.get(one.getKey()), State.NONE)
                        .equals(one.getValue()));
        return changed;
    }
}
