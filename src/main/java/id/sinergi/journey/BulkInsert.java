package id.sinergi.journey;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Inserts many rows into a table. Where they are at least as many as it holds, its indexes are built anew from all rows
 * afterwards: many times faster than growing them in random order, but readers of the table wait until the commit.
 */
@Component
class BulkInsert {

    private static final int MANY = 100_000;
    private static final int BYTES_PER_ROW = 100;

    private record Index(String name, String definition) {}

    private final JdbcClient jdbc;

    BulkInsert(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Runs the insert of so many rows into the table; the caller holds the transaction. */
    void run(String table, long rows, Runnable insert) {
        var rebuilt = rows >= MANY && rows * BYTES_PER_ROW >= size(table) ? indexes(table) : List.<Index>of();
        rebuilt.forEach(index -> jdbc.sql("drop index " + index.name()).update());
        insert.run();
        rebuilt.forEach(index -> jdbc.sql(index.definition()).update());
    }

    private long size(String table) {
        return jdbc.sql("select pg_relation_size(cast(:table as regclass))")
                .param("table", table)
                .query(Long.class)
                .single();
    }

    /** The indexes that rows arrive at in random order: all B-trees but that of the row's own number. */
    private List<Index> indexes(String table) {
        return jdbc.sql("""
                        select cast(i.indexrelid as regclass)::text as name, pg_get_indexdef(i.indexrelid) as definition
                        from pg_index i join pg_class c on c.oid = i.indexrelid join pg_am a on a.oid = c.relam
                        where i.indrelid = cast(:table as regclass) and not i.indisprimary and a.amname = 'btree'
                        """)
                .param("table", table)
                .query((row, number) -> new Index(row.getString("name"), row.getString("definition")))
                .list();
    }
}
