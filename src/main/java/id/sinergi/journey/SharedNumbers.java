package id.sinergi.journey;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds staged rows of one person in the same class, the same test or the same placement. */
@Component
public class SharedNumbers {

    private static final int MOST = 10_000;

    private final JdbcClient jdbc;

    SharedNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of most rows first, 10,000 at most. */
    public List<SharedNumber> in(RecordKind kind, int upload) {
        return jdbc.sql("""
                        select count(*) as rows, coalesce(%1$s, '–') as what, %2$s as day from %3$s where upload = :upload
                        group by person, %1$s, %2$s, %4$s having count(*) > 1
                        order by count(*) desc, %1$s, %2$s limit :most
                        """.formatted(what(kind), kind.day(), kind.stagingTable(), place(kind)))
                .param("upload", upload)
                .param("most", MOST)
                .query((row, number) -> new SharedNumber(
                        row.getInt("rows"), row.getString("what"), row.getObject("day", LocalDate.class)))
                .list();
    }

    private static String what(RecordKind kind) {
        return switch (kind) {
            case TRAINING -> "training_group";
            case CERTIFICATION -> "scheme";
            case PLACEMENT -> "job";
        };
    }

    private static String place(RecordKind kind) {
        return switch (kind) {
            case TRAINING -> "centre";
            case CERTIFICATION -> "lsp";
            case PLACEMENT -> "destination";
        };
    }
}
