package id.sinergi.person;

import id.sinergi.audit.AuditLog;
import id.sinergi.database.SystemRows;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the records of one person nobody's at their request; a later file does not bring the person back. */
@Component
class Erasure {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final PersonKeys keys;
    private final List<RecordCopies> copies;
    private final Nobodys nobodys;
    private final AuditLog audit;
    private final Clock clock;

    Erasure(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            PersonKeys keys,
            List<RecordCopies> copies,
            Nobodys nobodys,
            AuditLog audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.keys = keys;
        this.copies = List.copyOf(copies);
        this.nobodys = nobodys;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Forgets the person with this number.
     *
     * @return how many rows are nobody's now; empty where an upload with rows of the person waits to be posted, which is
     *     to be posted or discarded first
     */
    OptionalInt forget(String number) {
        var person = keys.keyOf(number).value();
        return SystemRows.call(() -> transaction.execute(status -> forget(person)));
    }

    private OptionalInt forget(UUID person) {
        var rows = new PersonRows(jdbc);
        rows.hold();
        if (rows.wait("s.person = ?", person)) {
            return OptionalInt.empty();
        }
        int changed = nobodys.make(List.of(person));
        jdbc.sql("insert into forgotten_person values (?, ?) on conflict do nothing")
                .params(person, OffsetDateTime.now(clock))
                .update();
        copies.forEach(RecordCopies::remove);
        audit.enter(AuditLog.NOBODY, "PERSON_FORGOTTEN", "%d".formatted(changed));
        return OptionalInt.of(changed);
    }
}
