package id.sinergi.audit;

import id.sinergi.audit.ChainBreak.Kind;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Verifies that the entries of the audit log are those that were entered, all of them and in their order. */
@Component
class AuditChain {

    private static final int FETCH = 1_000;

    private final JdbcClient jdbc;

    AuditChain(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What was found.
     *
     * @param first the first entry that is not as it should be; null if all are
     */
    record Result(long entries, ChainHead head, @Nullable ChainBreak first) {}

    private record Ends(ChainHead head, ChainHead removed) {}

    /**
     * Reads all entries, as they are at one moment.
     *
     * @param known a head that was kept elsewhere
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Result verify(@Nullable ChainHead known) {
        var ends = jdbc.sql("select id, hash, removed_id, removed_hash from audit_head")
                .query((row, number) -> new Ends(
                        new ChainHead(row.getLong(1), row.getBytes(2)), new ChainHead(row.getLong(3), row.getBytes(4))))
                .single();
        var reader = new ChainReader(ends.removed(), known);
        var count = read(reader);
        var end = reader.end(ends.head());
        return new Result(count, ends.head(), end == null ? unexplained(ends.removed()) : end);
    }

    private long read(ChainReader reader) {
        var entries = jdbc.sql("select " + AuditRow.COLUMNS + ", hash from audit_entry order by id")
                .withFetchSize(FETCH)
                .query((row, number) -> {
                    reader.read(AuditRow.of(row, number), row.getBytes("hash"));
                    return number;
                });
        try (var rows = entries.stream()) {
            return rows.count();
        }
    }

    /** What is gone must have been removed by retention, which enters it. */
    private @Nullable ChainBreak unexplained(ChainHead removed) {
        boolean entered = removed.id() == 0
                || jdbc.sql("select exists (select from audit_entry where action = 'AUDIT_REMOVED'"
                                + " and subject = '1-' || ? and detail = ?)")
                        .params(String.valueOf(removed.id()), HexFormat.of().formatHex(removed.hash()))
                        .query((row, number) -> row.getBoolean(1))
                        .single();
        return entered ? null : new ChainBreak(removed.id(), Kind.REMOVED);
    }
}
