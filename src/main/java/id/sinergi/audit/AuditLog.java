package id.sinergi.audit;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who did what, when; entries are only ever added, one after the other. What is done within a transaction is entered as
 * its last statement: it is there exactly if the deed is, and a long posting keeps nobody else from leaving a trace.
 */
@Service
public class AuditLog {

    /** Stands where a user's name would for work that nobody at a screen asked for: the start, the clock, a command. */
    public static final String NOBODY = "sistem";

    private static final String ADD = """
            insert into audit_entry (at, username, action, subject, outcome, address, slice, detail)
            values (:at, :actor, :action, :subject, :outcome, :address, :slice, :detail)
            """;
    /** Casts, since nothing else says what the parameters of a query are. */
    private static final String ADD_UNHURRIED = """
            with unhurried as (select set_config('synchronous_commit', 'off', true))
            insert into audit_entry (at, username, action, subject, outcome, address, slice, detail)
            select cast(:at as timestamptz), cast(:actor as text), cast(:action as text), cast(:subject as text),
                   cast(:outcome as text), cast(:address as text), cast(:slice as text), cast(:detail as text)
            from unhurried
            """;

    private final JdbcClient jdbc;
    private final EntityManager entities;
    private final TransactionTemplate apart;
    private final Clock clock;

    AuditLog(JdbcClient jdbc, EntityManager entities, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.entities = entities;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** As part of the transaction of the deed; one that was refused or failed is entered whatever becomes of it. */
    public void enter(AuditEntry entry) {
        var values = values(entry);
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            add(values);
        } else if (entry.outcome() != Outcome.DONE || !TransactionSynchronizationManager.isSynchronizationActive()) {
            apart.executeWithoutResult(unused -> add(values));
        } else {
            TransactionSynchronizationManager.registerSynchronization(new LastStatement(values));
        }
    }

    public void enter(String actor, String action, String detail) {
        enter(AuditEntry.of(action).by(actor).saying(detail));
    }

    /**
     * Enters what was only read: the caller does not wait for the disk, so that a power cut can take the entries of its
     * last moment with it. Never within a transaction, which would not wait for the disk either.
     */
    @Transactional(propagation = Propagation.NEVER)
    public void enterReading(AuditEntry entry) {
        jdbc.sql(ADD_UNHURRIED).params(values(entry)).update();
    }

    private void add(Map<String, Object> values) {
        jdbc.sql(ADD).params(values).update();
    }

    private Map<String, Object> values(AuditEntry entry) {
        var actor = entry.actor();
        return Map.of(
                "at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                "actor", actor == null ? Present.actor() : actor,
                "action", entry.action(),
                "subject", entry.subject(),
                "outcome", entry.outcome().name(),
                "address", Present.address(),
                "slice", entry.slice(),
                "detail", entry.detail());
    }

    /** After everything else that the transaction writes, since an entry holds up all others until its commit. */
    private final class LastStatement implements TransactionSynchronization {

        private final Map<String, Object> values;
        private boolean added;

        LastStatement(Map<String, Object> values) {
            this.values = values;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            entities.flush();
            add(values);
            added = true;
        }

        /** Entered while the transaction was ending already: then after it. */
        @Override
        public void afterCompletion(int status) {
            if (status == STATUS_COMMITTED && !added) {
                apart.executeWithoutResult(unused -> add(values));
            }
        }

        @Override
        public int getOrder() {
            return LOWEST_PRECEDENCE;
        }
    }
}
