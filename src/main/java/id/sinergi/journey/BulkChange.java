package id.sinergi.journey;

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

    private final JdbcClient jdbc;
    private final int many;

    BulkChange(JdbcClient jdbc, @Value("${sinergi.journey.many-rows:100000}") int many) {
        this.jdbc = jdbc;
        this.many = many;
    }

    /** Runs the change of so many rows of the table; the caller holds the transaction. */
    public void run(String table, long rows, Runnable change) {
        if (rows < many || rows * TWICE_THE_BYTES_PER_ROW < size(table)) {
            change.run();
            return;
        }
        indexes("drop_indexes", table);
        change.run();
        indexes("restore_indexes", table);
    }

    private long size(String table) {
        return jdbc.sql("select pg_relation_size(cast(:table as regclass))")
                .param("table", table)
                .query(Long.class)
                .single();
    }

    /** The tables belong to another role, whose functions do this much of what it may do. */
    private void indexes(String function, String table) {
        jdbc.sql("select %s(cast(:table as regclass))".formatted(function))
                .param("table", table)
                .query((row, number) -> true)
                .single();
    }
}
