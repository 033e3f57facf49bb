package id.sinergi.rebuild;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Schemas that hold the tables of figures a second time: with the same names, columns, constraints and indexes. */
@Component
class Schemas {

    /** Where figures are made while those in force are read. */
    static final String NEW = "figures_new";
    /** Where those go that were replaced. */
    static final String OLD = "figures_old";
    /** Where figures are made that are only compared. */
    static final String CHECK = "figures_check";

    private static final String SHORT_LOCKS = "set local lock_timeout = '100ms'";

    private final JdbcClient jdbc;

    Schemas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The schema of the figures in force. */
    String inForce() {
        return jdbc.sql("select quote_ident(current_schema())")
                .query(String.class)
                .single();
    }

    /** Empty tables in a schema of that name; the caller holds the transaction. */
    void create(String schema) {
        var home = inForce();
        run("create schema " + schema);
        for (var figures : FigureTable.values()) {
            var table = figures.table();
            run("create table %1$s.%2$s (like %3$s.%2$s including defaults including storage including comments)"
                    .formatted(schema, table, home));
            constraints(home, table)
                    .forEach(constraint ->
                            run("alter table %s.%s add constraint %s".formatted(schema, table, constraint)));
            indexes(home, schema, table).forEach(this::run);
        }
    }

    /**
     * What an earlier run left behind when it was killed, and what was replaced; the caller holds the transaction. Readers
     * that found a table before it was replaced may still wait for another one, so locks are given up as in a swap.
     */
    void drop(String... schemas) {
        run(SHORT_LOCKS);
        Arrays.stream(schemas).forEach(schema -> run("drop schema if exists %s cascade".formatted(schema)));
    }

    /** Statistics, so that the first reader is planned for what is there. */
    void analyze(String schema) {
        Arrays.stream(FigureTable.values()).forEach(each -> run("analyze %s.%s".formatted(schema, each.table())));
    }

    /** Until the transaction ends: names of figure tables mean those of the schema, other names what they always do. */
    void use(String schema) {
        run("set local search_path = %s, %s".formatted(schema, inForce()));
    }

    /**
     * Puts the new figures in force. Locks are taken for a tenth of a second each, so that all are held or given up before
     * PostgreSQL looks for deadlocks, in which it could choose to end a reader.
     */
    void swap() {
        var home = inForce();
        run(SHORT_LOCKS);
        run("lock table %s in access exclusive mode".formatted(all(home)));
        run("create schema " + OLD);
        for (var figures : FigureTable.values()) {
            run("alter table %s.%s set schema %s".formatted(home, figures.table(), OLD));
            run("alter table %s.%s set schema %s".formatted(NEW, figures.table(), home));
        }
    }

    private static String all(String schema) {
        return Arrays.stream(FigureTable.values())
                .map(each -> schema + "." + each.table())
                .collect(Collectors.joining(", "));
    }

    private List<String> constraints(String schema, String table) {
        return jdbc.sql("""
                        select quote_ident(conname) || ' ' || pg_get_constraintdef(oid) from pg_constraint
                        where conrelid = cast(:table as regclass) and contype in ('p', 'u', 'c')
                        """)
                .param("table", schema + "." + table)
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** The statements that make the same indexes, those of constraints apart, under the same names in another schema. */
    private List<String> indexes(String home, String schema, String table) {
        return jdbc.sql("""
                        select replace(pg_get_indexdef(i.indexrelid), ' ON ' || :home || '.', ' ON ' || :schema || '.')
                        from pg_index i
                        where i.indrelid = cast(:table as regclass)
                          and not exists (select from pg_constraint c where c.conindid = i.indexrelid)
                        """)
                .param("home", home)
                .param("schema", schema)
                .param("table", home + "." + table)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private void run(String sql) {
        jdbc.sql(sql).update();
    }
}
