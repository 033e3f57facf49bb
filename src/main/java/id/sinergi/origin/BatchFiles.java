package id.sinergi.origin;

import id.sinergi.origin.Contribution.BatchFile;
import id.sinergi.origin.Contribution.Made;
import id.sinergi.region.CurrentScope;
import id.sinergi.region.SeenScope;
import id.sinergi.row.FileKind;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what batches were made of; their files are told to those who see all of their regions. */
@Component
class BatchFiles {

    private record Row(
            int id,
            FileKind kind,
            String fileName,
            String sha256,
            String scope,
            String agreements,
            String sender,
            String postedBy,
            @Nullable String approvedBy) {}

    private final JdbcClient jdbc;
    private final CurrentScope viewer;

    BatchFiles(JdbcClient jdbc, CurrentScope viewer) {
        this.jdbc = jdbc;
        this.viewer = viewer;
    }

    /** By number of the batch. */
    Map<Integer, Made> of(Collection<Integer> batches) {
        if (batches.isEmpty()) {
            return Map.of();
        }
        var seen = viewer.seen();
        return jdbc.sql("""
                select b.id, b.kind, b.file_name, b.sha256, b.scope, b.agreements, s.name as sender, b.posted_by,
                       a.decided_by as approved_by
                from batch b join sender s on s.id = b.sender left join submission a on a.batch = b.id
                where b.id in (:batches)
                """).param("batches", batches).query(Row.class).stream()
                .collect(Collectors.toMap(Row::id, row -> new Made(row.kind(), file(row, seen))));
    }

    private static @Nullable BatchFile file(Row row, SeenScope seen) {
        return seen.covers(SeenScope.of(row.scope(), row.agreements()))
                ? new BatchFile(row.fileName(), row.sha256(), row.sender(), row.postedBy(), row.approvedBy())
                : null;
    }
}
