package id.sinergi.reading;

import id.sinergi.audit.AuditEntry;
import id.sinergi.audit.AuditLog;
import id.sinergi.row.FileKind;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what was said about the files of each sender; an answer that is replaced stays known. */
@Component
class Choices {

    private static final List<Short> MINISTRIES = List.of((short) 1, (short) 2, (short) 3);

    /** With the sender's number, one that no other advisory lock of this database uses. */
    private static final long LOCK = 0x52454144_0000L;

    private final ChoiceRepository repository;
    private final JdbcClient lock;
    private final AuditLog audit;
    private final Clock clock;

    Choices(ChoiceRepository repository, JdbcClient lock, AuditLog audit, Clock clock) {
        this.repository = repository;
        this.lock = lock;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param sender 0 for the ministries as wholes, whose kinds of files are different ones */
    Memory of(int sender) {
        var byKind = new EnumMap<FileKind, Map<Subject, String>>(FileKind.class);
        for (var choice : current(sender)) {
            Subject.parse(choice.subject())
                    .ifPresent(subject -> byKind.computeIfAbsent(choice.kind(), kind -> new HashMap<>())
                            .put(subject, choice.answer()));
        }
        var answers = new EnumMap<FileKind, Answers>(FileKind.class);
        byKind.forEach((kind, bySubject) -> answers.put(kind, new Answers(bySubject)));
        return new Memory(answers);
    }

    /**
     * Rows that are to be refused this time may be known next time: that is not kept.
     *
     * @param proved by the file itself; remembered where something else had to be said, so that its like is not asked next time
     */
    void keep(Draft draft, Answers proved, int sender, String user) {
        if (draft.said().bySubject().isEmpty()) {
            return;
        }
        var fresh = new HashMap<>(draft.said().over(proved).bySubject());
        draft.remembered().bySubject().forEach(fresh::remove);
        fresh.values().removeIf(answer -> answer.isEmpty() || answer.equals(Answers.EACH));
        if (fresh.isEmpty()) {
            return;
        }
        var now = clock.instant();
        lock.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK + sender)
                .query((row, i) -> true)
                .single();
        end(draft.kind(), sender, fresh.keySet(), now);
        fresh.forEach((subject, answer) ->
                repository.save(new ChoiceEntity(sender, draft.kind(), subject, answer, user, now)));
        audit.enter(AuditEntry.of("READING_CHOSEN")
                .by(user)
                .on("sender " + sender)
                .saying("%s %d".formatted(draft.kind(), fresh.size())));
    }

    private void end(FileKind kind, int sender, Set<Subject> replaced, Instant now) {
        current(sender).stream()
                .filter(choice -> choice.kind() == kind)
                .filter(choice -> Subject.parse(choice.subject())
                        .filter(replaced::contains)
                        .isPresent())
                .forEach(choice -> {
                    choice.replaced(now);
                    repository.save(choice);
                });
        repository.flush();
    }

    private List<ChoiceEntity> current(int sender) {
        return repository.findAllBySenderInAndReplacedAtIsNull(senders(sender));
    }

    /** Those whose answers count for a sender. */
    static List<Short> senders(int sender) {
        return sender == 0 ? MINISTRIES : List.of((short) sender);
    }
}
