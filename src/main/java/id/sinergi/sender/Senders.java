package id.sinergi.sender;

import id.sinergi.audit.AuditEntry;
import id.sinergi.audit.AuditLog;
import id.sinergi.source.IntakeException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The senders of files: a name is chosen with the first file, and every later file of the same sender says it again. */
@Service
@PreAuthorize("hasAnyRole('STAFF', 'ADMINISTRATOR')")
public class Senders {

    /** In place of a number: the one that stands for all who are not told apart. */
    public static final int DEFAULT = 0;

    static final int SHORTEST_NAME = 2;
    static final int LONGEST_NAME = 80;

    private final SenderRepository senders;
    private final AuditLog audit;
    private final Clock clock;

    Senders(SenderRepository senders, AuditLog audit, Clock clock) {
        this.senders = senders;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those of the ministries first, then in the order in which they were added. */
    @Transactional(readOnly = true)
    public List<Sender> all() {
        return senders.findAllByOrderById().stream().map(SenderEntity::sender).toList();
    }

    @Transactional(readOnly = true)
    public Optional<Sender> find(String name) {
        return senders.findByNameIgnoreCase(name.strip()).map(SenderEntity::sender);
    }

    /** The name of a sender that is known to exist; batches name theirs to whoever may read them. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public String name(int number) {
        return sender(number).name();
    }

    /**
     * The sender of a file.
     *
     * @param number {@link #DEFAULT} if none was named
     * @throws IntakeException if it sends files of another origin
     */
    @PreAuthorize("hasAnyRole('MANAGER', 'STAFF', 'ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public Sender of(int number, FileOrigin origin) {
        var sender = sender(number == DEFAULT ? origin.defaultSender() : number);
        if (sender.origin() != origin) {
            throw new IntakeException("intake.error.sender-origin." + origin, sender.name());
        }
        return sender;
    }

    /**
     * Adds a sender; entered in the audit log.
     *
     * @param centre number of the training centre that it is
     * @throws IntakeException if there is one of that name, or the name is too short or too long
     */
    @Transactional
    public Sender add(FileOrigin origin, @Nullable Integer centre, String name, String user) {
        var wanted = name.strip();
        if (wanted.length() < SHORTEST_NAME || wanted.length() > LONGEST_NAME) {
            throw new IntakeException(
                    "intake.error.sender-name", String.valueOf(SHORTEST_NAME), String.valueOf(LONGEST_NAME));
        }
        if (find(wanted).isPresent()) {
            throw new IntakeException("intake.error.sender-known", wanted);
        }
        var added = senders.save(new SenderEntity(origin, centre, wanted, user, clock.instant()))
                .sender();
        audit.enter(AuditEntry.of("SENDER_ADDED").by(user).on(wanted).saying(origin.name()));
        return added;
    }

    private Sender sender(int number) {
        return senders.findById((short) number)
                .map(SenderEntity::sender)
                .orElseThrow(() -> new IntakeException("intake.error.sender-unknown", String.valueOf(number)));
    }
}
