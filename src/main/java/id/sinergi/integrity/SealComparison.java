package id.sinergi.integrity;

import id.sinergi.database.SystemRows;
import id.sinergi.integrity.SealBreak.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Compares rows with their seals; each part in one statement, so that no posting comes between. */
@Component
public class SealComparison {

    private static final String DIFFERENT = """
            with found as (%s), sealed as (
                select distinct on (batch) batch, rows, digest from seal_part
                where part = :part and batch between :first and :last order by batch, link desc
            )
            select batch, coalesce(f.rows, 0) as found, coalesce(s.rows, 0) as sealed,
                   (select b.file_name from batch b where b.id = batch) as file_name
            from found f full join sealed s using (batch)
            where coalesce(f.rows, 0) <> coalesce(s.rows, 0) or (s.rows > 0 and f.digest <> s.digest)
            order by batch
            """;

    private final JdbcClient jdbc;
    private final SealDigests digests;
    private final SealChain chain;

    SealComparison(JdbcClient jdbc, SealDigests digests, SealChain chain) {
        this.jdbc = jdbc;
        this.digests = digests;
        this.chain = chain;
    }

    /** All that differs from its seal; nothing where nothing has been sealed yet. */
    @Transactional
    public List<SealBreak> all() {
        if (chain.newest().isEmpty()) {
            return List.of();
        }
        jdbc.sql("select set_config('statement_timeout', '0', true)")
                .query((row, number) -> true)
                .single();
        var found = new ArrayList<>(links());
        Stream.of(SealedPart.values()).forEach(part -> found.addAll(of(part, Integer.MIN_VALUE, Integer.MAX_VALUE)));
        return found;
    }

    /** The links of the chain that are not as they were made. */
    List<SealBreak> links() {
        return chain.broken().stream()
                .map(link -> new SealBreak(null, link, Kind.ALTERED, null))
                .toList();
    }

    /** What differs of a part from one batch to another. */
    List<SealBreak> of(SealedPart part, int first, int last) {
        return SystemRows.call(() -> jdbc.sql(DIFFERENT.formatted(digests.statement(part)))
                .param("part", part.name())
                .param("first", first)
                .param("last", last)
                .query((row, number) -> read(part, row))
                .list());
    }

    private static SealBreak read(SealedPart part, ResultSet row) throws SQLException {
        long found = row.getLong("found");
        long sealed = row.getLong("sealed");
        var kind = found == sealed ? Kind.ALTERED : found > sealed ? Kind.ADDED : Kind.REMOVED;
        return new SealBreak(part, row.getInt("batch"), kind, row.getString("file_name"));
    }
}
