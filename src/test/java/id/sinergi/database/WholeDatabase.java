package id.sinergi.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks through every column of every table that a text could stand in. */
public final class WholeDatabase {

    private WholeDatabase() {}

    /**
     * The columns that hold a text somewhere, as {@code table.column}. Letters and digits alone are compared, however
     * they are written; bytes are read as text. Sees the uncommitted changes of the present transaction.
     */
    public static List<String> columnsThatHold(JdbcClient jdbc, String text) {
        var sought = text.replaceAll("[^0-9A-Za-z]", "").toLowerCase(Locale.ROOT);
        var columns = jdbc.sql("""
                        SELECT quote_ident(table_name) || '.' || CASE data_type
                            WHEN 'bytea' THEN 'encode(' || quote_ident(column_name) || ', ''escape'')'
                            ELSE quote_ident(column_name) || '::text' END
                        FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
                        WHERE table_schema = 'public' AND table_type = 'BASE TABLE'
                          AND data_type IN ('text', 'ARRAY', 'bytea', 'numeric', 'character varying', 'jsonb', 'uuid')
                        """).query(String.class).list();
        assertThat(columns).hasSizeGreaterThan(60);
        return SystemRows.call(() ->
                columns.stream().filter(column -> holds(jdbc, column, sought)).toList());
    }

    private static boolean holds(JdbcClient jdbc, String column, String sought) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM %s WHERE lower(regexp_replace(translate(%s,
                            '０１２３４５６７８９', '0123456789'), '[^0-9A-Za-z]', '', 'g')) LIKE :text)
                        """.formatted(
                                column.substring(0, column.indexOf('.')), column.substring(column.indexOf('.') + 1)))
                .param("text", "%" + sought + "%")
                .query(Boolean.class)
                .single();
    }
}
