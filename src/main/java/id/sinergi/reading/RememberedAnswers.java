package id.sinergi.reading;

import id.sinergi.audit.AuditEntry;
import id.sinergi.audit.AuditLog;
import java.time.Clock;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is remembered of the files of senders, to be looked at and forgotten: what is forgotten is asked again. */
@Service
@PreAuthorize("hasAnyRole('STAFF', 'ADMINISTRATOR')")
public class RememberedAnswers {

    private final ChoiceRepository choices;
    private final AuditLog audit;
    private final Clock clock;

    RememberedAnswers(ChoiceRepository choices, AuditLog audit, Clock clock) {
        this.choices = choices;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The answers in force and those before them, by kind of file and subject, the latest of each first.
     *
     * @param sender 0 for the ministries as wholes
     */
    @Transactional(readOnly = true)
    public List<Remembered> of(int sender) {
        return choices.findAllBySenderInOrderByKindAscSubjectAscIdDesc(Choices.senders(sender)).stream()
                .flatMap(choice -> choice.remembered(clock.getZone()).stream())
                .toList();
    }

    /** Ends those of these that are in force; entered in the audit log. */
    @Transactional
    public void forget(List<Remembered> answers, String user) {
        var now = clock.instant();
        for (var answer : answers) {
            choices.findByIdAndReplacedAtIsNull(answer.number()).ifPresent(choice -> {
                choice.replaced(now);
                choices.save(choice);
                audit.enter(AuditEntry.of("READING_FORGOTTEN")
                        .by(user)
                        .on("sender " + answer.sender())
                        .saying("%s %s"
                                .formatted(answer.kind(), answer.subject().key())));
            });
        }
    }
}
