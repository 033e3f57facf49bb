package id.sinergi.database;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of which a test says only what policies look at. */
final class ProtectedRow {

    private ProtectedRow() {}

    /** A row with these values and something in every other column that needs one. */
    static void insert(JdbcClient owner, String table, Map<String, Object> values) {
        var row = new TreeMap<String, String>();
        owner.sql("""
                        select column_name, data_type from information_schema.columns
                        where table_schema = 'public' and table_name = ? and is_nullable = 'NO' and is_identity = 'NO'
                        """)
                .param(table)
                .query((each, number) -> row.put(each.getString(1), filler(each.getString(2))))
                .list();
        row.computeIfPresent("source_id", (column, value) -> "'%s'".formatted(values.get("person")));
        values.forEach((column, value) -> row.put(column, "'%s'".formatted(value)));
        owner.sql("insert into %s (%s) values (%s)"
                        .formatted(table, String.join(", ", row.keySet()), String.join(", ", row.values())))
                .update();
    }

    private static String filler(String type) {
        return switch (type) {
            case "ARRAY" -> "'{1}'";
            case "date", "timestamp with time zone" -> "'2026-01-01'";
            case "boolean" -> "true";
            case "uuid" -> "gen_random_uuid()";
            default -> "'1'";
        };
    }
}
