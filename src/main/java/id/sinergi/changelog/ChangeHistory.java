package id.sinergi.changelog;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was changed and what things were, as administrators read it and bring it back. */
@Service
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class ChangeHistory {

    private final ChangeQueries queries;
    private final KeptKinds kinds;
    private final ChangeLog log;

    ChangeHistory(ChangeQueries queries, KeptKinds kinds, ChangeLog log) {
        this.queries = queries;
        this.kinds = kinds;
        this.log = log;
    }

    /** A part of the changes, the newest first; as of a day, the last change until then of each thing that was there. */
    public List<KeptChange> list(ChangeFilter filter, int offset, int limit) {
        return queries.list(filter, offset, limit);
    }

    public int count(ChangeFilter filter) {
        return queries.count(filter);
    }

    /** Everything that {@link #list} gives, one after the other. */
    @Transactional(readOnly = true)
    public void each(ChangeFilter filter, Consumer<KeptChange> reader) {
        queries.each(filter, reader);
    }

    /** Who has changed something. */
    public List<String> people() {
        return queries.people();
    }

    /** What the things of a kind were at a moment, by their subjects. */
    public Map<String, State> states(ChangeKind kind, Instant moment) {
        return queries.states(kind, moment);
    }

    /** What a thing is now. */
    @Transactional(readOnly = true)
    public State present(ChangeKind kind, String subject) {
        return kinds.of(kind).present().getOrDefault(subject, State.NONE);
    }

    /** Whether the state of such a thing can be had again. */
    public boolean leadsBack(ChangeKind kind, State state) {
        return kinds.of(kind).leadsBack(state);
    }

    /**
     * Gives a thing that state again, which is a change like any other.
     *
     * @param shown what it was said to be now when that was asked for
     * @throws NotRestored if it is something else by now, or the checks of whoever owns the thing refuse it
     */
    @Transactional
    public void restore(ChangeKind kind, String subject, State shown, State state) {
        log.oneAfterTheOther();
        if (!present(kind, subject).equals(shown)) {
            throw new NotRestored("changelog.problem.meanwhile");
        }
        kinds.of(kind).restore(subject, state);
    }
}
