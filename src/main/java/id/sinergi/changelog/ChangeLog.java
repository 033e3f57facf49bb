package id.sinergi.changelog;

import id.sinergi.audit.AuditLog;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what things have become, in the transaction that changes them: a change is kept exactly if it is made. What
 * a thing was before is what was kept of it last, so that its changes form a chain.
 */
@Component
public class ChangeLog {

    /** Of PostgreSQL's advisory locks. */
    private static final long LOCK = 172_000_130L;

    private static final String ADD = """
            insert into changelog (at, actor, cause, kind, subject, before, after)
            select cast(:at as timestamptz), cast(:actor as text), cast(:cause as text), cast(:kind as text),
                   cast(:subject as text), coalesce(last.after, '{}'), cast(:after as jsonb)
            from (select) one left join lateral (
                select after from changelog where kind = :kind and subject = :subject order by id desc limit 1) last on true
            where coalesce(last.after, '{}') <> cast(:after as jsonb)
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final Clock clock;

    ChangeLog(JdbcClient jdbc, NamedParameterJdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    /** Until the end of the transaction nobody else, on any node, changes what is kept here. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void oneAfterTheOther() {
        jdbc.sql("select pg_advisory_xact_lock(?)").param(LOCK).query().singleRow();
    }

    /** Keeps what the present user has made of something; nothing where that is known already. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(ChangeKind kind, String subject, State after) {
        var present = SecurityContextHolder.getContext().getAuthentication();
        keep(kind, subject, after, ChangeCause.DONE, present == null ? AuditLog.NOBODY : present.getName());
    }

    /** Keeps what somebody has made of something. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(ChangeKind kind, String subject, State after, ChangeCause cause, String actor) {
        oneAfterTheOther();
        jdbc.sql(ADD).params(values(kind, subject, after, cause, actor)).update();
    }

    /** What was kept last of each thing of a kind. */
    Map<String, State> last(ChangeKind kind) {
        return jdbc
                .sql("select distinct on (subject) " + KeptChange.COLUMNS
                        + " from changelog where kind = ? order by subject, id desc")
                .param(kind.name())
                .query(KeptChange::of)
                .list()
                .stream()
                .collect(Collectors.toMap(KeptChange::subject, KeptChange::after));
    }

    /** Keeps what was found at a start. */
    void keepFound(ChangeKind kind, Map<String, State> found, ChangeCause cause) {
        batches.batchUpdate(
                ADD,
                found.entrySet().stream()
                        .map(one -> values(kind, one.getKey(), one.getValue(), cause, AuditLog.NOBODY))
                        .toArray(Map[]::new));
    }

    private Map<String, Object> values(ChangeKind kind, String subject, State after, ChangeCause cause, String actor) {
        return Map.of(
                "at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                "actor", actor,
                "cause", cause.name(),
                "kind", kind.name(),
                "subject", subject,
                "after", after.write());
    }
}
