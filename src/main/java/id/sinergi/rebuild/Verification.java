package id.sinergi.rebuild;

import id.sinergi.database.SystemRows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Counts the records again beside the figures in force and names what differs; no figure changes. */
@Component
class Verification {

    private static final String DIFFERENCES = """
            with held as (%1$s except all %2$s), counted as (%2$s except all %1$s)
            select %3$s, %4$s, held.%5$s is not null as is_held, counted.%5$s is not null as is_counted
            from (select *, true as %5$s from held) held full join (select *, true as %5$s from counted) counted using (%3$s)
            order by %3$s
            """;

    private static final String PRESENT = "is_present";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Schemas schemas;
    private final Recount recount;
    private final OneAtATime turn;

    Verification(JdbcClient jdbc, TransactionTemplate transaction, Schemas schemas, Recount recount, OneAtATime turn) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.schemas = schemas;
        this.recount = recount;
        this.turn = turn;
    }

    /** The differences of all tables; nobody can post while the tables are compared. */
    List<Difference> run(RebuildProgress progress) {
        var found = new ArrayList<Difference>();
        SystemRows.run(() -> turn.run(() -> {
            transaction.executeWithoutResult(status -> {
                schemas.drop(Schemas.CHECK);
                schemas.create(Schemas.CHECK);
            });
            int last = recount.all(Schemas.CHECK, progress);
            transaction.executeWithoutResult(status -> {
                recount.rest(Schemas.CHECK, last);
                Arrays.stream(FigureTable.values()).forEach(table -> found.addAll(differences(table)));
            });
            transaction.executeWithoutResult(status -> schemas.drop(Schemas.CHECK));
        }));
        return found;
    }

    private List<Difference> differences(FigureTable table) {
        var columns = columns(table);
        var values =
                columns.stream().filter(column -> !table.key().contains(column)).toList();
        var pairs = values.stream()
                .flatMap(value -> Stream.of("held.%1$s::text as held_%1$s", "counted.%1$s::text as counted_%1$s")
                        .map(pattern -> pattern.formatted(value)))
                .collect(Collectors.joining(", "));
        return jdbc.sql(DIFFERENCES.formatted(
                        table.rows(schemas.inForce(), columns),
                        table.rows(Schemas.CHECK, columns),
                        String.join(", ", table.key()),
                        pairs,
                        PRESENT))
                .query((row, number) -> difference(table, values, row))
                .list();
    }

    private static Difference difference(FigureTable table, List<String> values, ResultSet row) throws SQLException {
        var key = new LinkedHashMap<String, String>();
        for (var column : table.key()) {
            key.put(column, String.valueOf(row.getString(column)));
        }
        Map<String, String> held = new LinkedHashMap<>();
        Map<String, String> counted = new LinkedHashMap<>();
        for (var value : values) {
            var one = row.getString("held_" + value);
            var other = row.getString("counted_" + value);
            if (!Objects.equals(one, other)) {
                held.put(value, String.valueOf(one));
                counted.put(value, String.valueOf(other));
            }
        }
        return new Difference(
                table,
                key,
                row.getBoolean("is_held") ? held : Map.of(),
                row.getBoolean("is_counted") ? counted : Map.of());
    }

    private List<String> columns(FigureTable table) {
        return jdbc.sql("""
                        select attname from pg_attribute
                        where attrelid = cast(:table as regclass) and attnum > 0 and not attisdropped order by attnum
                        """)
                .param("table", table.table())
                .query((row, number) -> row.getString(1))
                .list();
    }
}
