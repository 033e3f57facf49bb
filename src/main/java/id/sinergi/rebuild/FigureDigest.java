package id.sinergi.rebuild;

import id.sinergi.database.SystemRows;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a table of figures holds, in short: equal digests are equal rows.
 *
 * @param rows how many
 * @param md5 over the MD5 of each row, whatever the order the rows are stored in
 */
record FigureDigest(long rows, String md5) {

    /** By the first digits of the rows' own digests, so that no text grows with all the rows of a table. */
    private static final String DIGEST = """
            with hashed as (select md5(r::text) as row from (%s) r),
                part as (
                    select left(row, 3) as part, count(*) as rows, md5(string_agg(row, '' order by row)) as digest
                    from hashed group by 1)
            select coalesce(sum(rows), 0) as rows, md5(coalesce(string_agg(digest, '' order by part), '')) as md5 from part
            """;

    /** Of every table of figures that is in force. */
    static Map<FigureTable, FigureDigest> ofAll(JdbcClient jdbc) {
        var digests = new EnumMap<FigureTable, FigureDigest>(FigureTable.class);
        var home = jdbc.sql("select quote_ident(current_schema())")
                .query(String.class)
                .single();
        for (var table : FigureTable.values()) {
            digests.put(table, SystemRows.call(() -> of(table, home, jdbc)));
        }
        return digests;
    }

    private static FigureDigest of(FigureTable table, String schema, JdbcClient jdbc) {
        var columns = jdbc.sql("""
                        select attname from pg_attribute
                        where attrelid = cast(? as regclass) and attnum > 0 and not attisdropped order by attname
                        """)
                .param(schema + "." + table.table())
                .query((row, number) -> row.getString(1))
                .list();
        return jdbc.sql(DIGEST.formatted(table.rows(schema, columns)))
                .query((row, number) -> new FigureDigest(row.getLong("rows"), row.getString("md5")))
                .single();
    }
}
