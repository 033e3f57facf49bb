package id.sinergi.person;

import id.sinergi.audit.AuditLog;
import id.sinergi.database.SystemRows;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes a person's records nobody's: they get a key that belongs to no number, without year of birth and certificate
 * number. What was counted stays counted, so that every figure still equals a recount of the records; a later file does
 * not bring the person back.
 */
@Component
class Erasure {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final PersonKeys keys;
    private final List<RecordCopies> copies;
    private final RecordRewriting rewriting;
    private final AuditLog audit;
    private final Clock clock;

    Erasure(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            PersonKeys keys,
            List<RecordCopies> copies,
            RecordRewriting rewriting,
            AuditLog audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.keys = keys;
        this.copies = List.copyOf(copies);
        this.rewriting = rewriting;
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
        var changed = new AtomicInteger();
        rewriting.around(RecordRewriting.Cause.FORGOTTEN, () -> changed.set(makeNobodys(rows, person)));
        jdbc.sql("insert into forgotten_person values (?, ?) on conflict do nothing")
                .params(person, OffsetDateTime.now(clock))
                .update();
        copies.forEach(RecordCopies::remove);
        audit.enter("sistem", "PERSON_FORGOTTEN", "%d".formatted(changed.get()));
        return OptionalInt.of(changed.get());
    }

    private int makeNobodys(PersonRows rows, UUID person) {
        jdbc.sql("update training set birth_year = 0 where person = ?")
                .param(person)
                .update();
        jdbc.sql("update certification set certificate_no = null where person = ?")
                .param(person)
                .update();
        return rows.change("set person = ? where r.person = ?", UUID.randomUUID(), person);
    }
}
