package id.sinergi.person;

import id.sinergi.audit.AuditLog;
import id.sinergi.database.SystemRows;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Changes the person key. No number is kept that could be hashed a second time, so the new generation hashes what the old ones
 * made of it: whoever knows the old key alone can no longer try a number against the database.
 */
@Component
class KeyChange {

    private static final int AT_A_TIME = 5_000;

    private final JdbcTemplate statements;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final PersonKeySecret secret;
    private final KeyFile file;
    private final List<SealedTexts> sealed;
    private final List<RecordCopies> copies;
    private final RecordRewriting rewriting;
    private final AuditLog audit;

    KeyChange(
            JdbcTemplate statements,
            PlatformTransactionManager transactions,
            PersonKeySecret secret,
            KeyFile file,
            List<SealedTexts> sealed,
            List<RecordCopies> copies,
            RecordRewriting rewriting,
            AuditLog audit) {
        this.statements = statements;
        this.jdbc = JdbcClient.create(statements);
        this.transaction = new TransactionTemplate(transactions);
        this.secret = secret;
        this.file = file;
        this.sealed = List.copyOf(sealed);
        this.copies = List.copyOf(copies);
        this.rewriting = rewriting;
        this.audit = audit;
    }

    /** Whether the key is kept in a file, which is what can be changed; one in the environment is the operator's own. */
    boolean isPossible() {
        return file.find().filter(secret::sameAs).isPresent();
    }

    /**
     * Changes it; the file has the new key once the database has its keys.
     *
     * @return whether it was done: not while an upload waits to be posted
     */
    boolean run() throws IOException {
        var next = secret.next();
        var waiting = file.waiting();
        waiting.write(next);
        boolean done = SystemRows.call(() -> Boolean.TRUE.equals(transaction.execute(status -> change(next))));
        if (done) {
            file.takeOver(waiting);
        } else {
            waiting.delete();
        }
        return done;
    }

    private boolean change(PersonKeySecret next) {
        var rows = new PersonRows(jdbc);
        rows.hold();
        if (rows.wait("true")) {
            return false;
        }
        rewriting.around(
                RecordRewriting.Cause.KEY_CHANGED, () -> hash(rows, next.macs().getLast()));
        jdbc.sql("update person_key set generation = ?, fingerprint = ?")
                .params(next.generation(), new PersonKeys(next).fingerprint())
                .update();
        sealed.forEach(texts -> texts.sealAgain(new Seal(secret), new Seal(next)));
        copies.forEach(RecordCopies::keysChanged);
        audit.enter(AuditLog.NOBODY, "PERSON_KEY_CHANGED", String.valueOf(next.generation()));
        return true;
    }

    private void hash(PersonRows rows, Mac generation) {
        map("person_map", rows.everyone(), generation);
        rows.change("set person = m.after from person_map m where m.before = r.person");
        jdbc.sql("update forgotten_person r set person = m.after from person_map m where m.before = r.person")
                .update();
        jdbc.sql("update nobody r set person = m.after from person_map m where m.before = r.person")
                .update();
        map("certificate_map", "select cast(certificate_no as uuid) from certification", generation);
        jdbc.sql("""
                update certification c set certificate_no = replace(m.after::text, '-', '')
                from certificate_map m where m.before = cast(c.certificate_no as uuid)
                """).update();
    }

    /** A temporary table with what becomes of each key. */
    private void map(String table, String keys, Mac generation) {
        jdbc.sql("create temporary table " + table + " (before uuid, after uuid) on commit drop")
                .update();
        var before = jdbc.sql("select distinct k.person from (" + keys + ") k (person) where k.person is not null")
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
        for (int from = 0; from < before.size(); from += AT_A_TIME) {
            insert(table, before.subList(from, Math.min(before.size(), from + AT_A_TIME)), generation);
        }
        jdbc.sql("analyze " + table).update();
    }

    private void insert(String table, List<UUID> keys, Mac generation) {
        statements.batchUpdate(
                "insert into " + table + " values (?, ?)",
                keys.stream()
                        .map(key -> new Object[] {key, PersonKeys.again(generation, key)})
                        .toList());
    }
}
