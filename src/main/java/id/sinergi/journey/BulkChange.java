package id.sinergi.journey;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Inserts or changes many rows of a table. Where they are at least half of what it holds, its indexes are rebuilt
 * afterwards: many times faster than growing them in random order, but readers of the table wait until the commit.
 */
@Component
public class BulkChange {

    private static final int TWICE_THE_BYTES_PER_ROW = 200;

    private record Index(String name, String definition) {}

    private final JdbcClient jdbc;
    private final int many;

    BulkChange(JdbcClient jdbc, @Value("${sinergi.journey.many-rows:100000}") int many) {
        this.jdbc = jdbc;
        this.many = many;
    }

    /** Runs the change of so many rows of the table; the caller holds the transaction. */
    public void run(String table, long rows, Runnable change) {
        var rebuilt = rows >= many && rows * TWICE_THE_BYTES_PER_ROW >= size(table) ? indexes(table) : List.<Index>of();
        rebuilt.forEach(index -> jdbc.sql("drop index " + index.name()).update());
        change.run();
        rebuilt.forEach(index -> jdbc.sql(index.definition()).update());
    }

    private long size(String table) {
        return jdbc.sql("select pg_relation_size(cast(:table as regclass))")
                .param("table", table)
                .query(Long.class)
                .single();
    }

    /** All but those that belong to a constraint, which cannot be dropped by themselves. */
    private List<Index> indexes(String table) {
        return jdbc.sql("""
                        select cast(i.indexrelid as regclass)::text as name, pg_get_indexdef(i.indexrelid) as definition
                        from pg_index i
                        where i.indrelid = cast(:table as regclass)
                          and not exists (select from pg_constraint c where c.conindid = i.indexrelid)
                        """)
                .param("table", table)
                .query((row, number) -> new Index(row.getString("name"), row.getString("definition")))
                .list();
    }
}
