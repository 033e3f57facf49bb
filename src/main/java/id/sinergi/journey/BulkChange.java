package id.sinergi.journey;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Inserts or changes many rows of a table. Where it is empty, its indexes are built afterwards: many times faster than
 * growing them in random order. A table that holds rows keeps its indexes, so that its readers never wait.
 */
@Component
public class BulkChange {

    private final JdbcClient jdbc;
    private final int many;

    BulkChange(JdbcClient jdbc, @Value("${sinergi.journey.many-rows:100000}") int many) {
        this.jdbc = jdbc;
        this.many = many;
    }

    /** Runs the change of so many rows of the table; the caller holds the transaction. */
    public void run(String table, long rows, Runnable change) {
        if (rows < many || !isEmpty(table)) {
            change.run();
            return;
        }
        indexes("drop_indexes", table);
        change.run();
        indexes("restore_indexes", table);
    }

    private boolean isEmpty(String table) {
        return jdbc.sql("select pg_relation_size(cast(:table as regclass)) = 0")
                .param("table", table)
                .query(Boolean.class)
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
