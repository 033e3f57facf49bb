package id.sinergi.reading;

import id.sinergi.audit.AuditEntry;
import id.sinergi.audit.AuditLog;
import id.sinergi.row.FileKind;
import java.time.Clock;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Keeps what was said about the files of each sender; an answer that is replaced stays known. */
@Component
class Choices {

    private static final List<Short> MINISTRIES = List.of((short) 1, (short) 2, (short) 3);

    private final ChoiceRepository repository;
    private final AuditLog audit;
    private final Clock clock;

    Choices(ChoiceRepository repository, AuditLog audit, Clock clock) {
        this.repository = repository;
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

    void keep(Draft draft, int sender, String user) {
        var fresh = new HashMap<>(draft.said().bySubject());
        draft.remembered().bySubject().forEach(fresh::remove);
        if (fresh.isEmpty()) {
            return;
        }
        var now = clock.instant();
        current(sender).stream()
                .filter(choice -> choice.kind() == draft.kind())
                .filter(choice -> Subject.parse(choice.subject())
                        .filter(fresh::containsKey)
                        .isPresent())
                .forEach(choice -> {
                    choice.replaced(now);
                    repository.save(choice);
                });
        repository.flush();
        fresh.forEach((subject, answer) ->
                repository.save(new ChoiceEntity(sender, draft.kind(), subject, answer, user, now)));
        audit.enter(AuditEntry.of("READING_CHOSEN")
                .by(user)
                .on("sender " + sender)
                .saying("%s %d".formatted(draft.kind(), fresh.size())));
    }

    private List<ChoiceEntity> current(int sender) {
        return repository.findAllBySenderInAndReplacedAtIsNull(sender == 0 ? MINISTRIES : List.of((short) sender));
    }
}
