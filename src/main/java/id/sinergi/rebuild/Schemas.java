package id.sinergi.rebuild;

import java.util.Arrays;
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
        call("figures_create", schema, tables());
    }

    /**
     * What an earlier run left behind when it was killed, and what was replaced; the caller holds the transaction. Readers
     * that found a table before it was replaced may still wait for another one, so locks are given up as in a swap.
     */
    void drop(String... schemas) {
        run(SHORT_LOCKS);
        Arrays.stream(schemas).forEach(schema -> call("figures_drop", schema));
    }

    /** Statistics, so that the first reader is planned for what is there. */
    void analyze(String schema) {
        Arrays.stream(FigureTable.values()).forEach(each -> run("analyze %s.%s".formatted(schema, each.table())));
    }

    /** Until the transaction ends: names of figure tables mean those of the schema, other names what they always do. */
    void use(String schema) {
        run("set local search_path = %s, %s".formatted(schema, inForce()));
    }

    /** Names of figure tables mean those in force again. */
    void useInForce() {
        run("set local search_path to default");
    }

    /**
     * Puts the new figures in force. Locks are taken for a tenth of a second each, so that all are held or given up before
     * PostgreSQL looks for deadlocks, in which it could choose to end a reader.
     */
    void swap() {
        run(SHORT_LOCKS);
        call("figures_swap", (Object) tables());
    }

    private static String[] tables() {
        return Arrays.stream(FigureTable.values()).map(FigureTable::table).toArray(String[]::new);
    }

    /** The tables belong to another role, whose functions do this much of what it may do. */
    private void call(String function, Object... arguments) {
        var marks = Arrays.stream(arguments).map(each -> "?").collect(Collectors.joining(", "));
        jdbc.sql("select %s(%s)".formatted(function, marks))
                .params(arguments)
                .query((row, number) -> true)
                .single();
    }

    private void run(String sql) {
        jdbc.sql(sql).update();
    }
}
