package id.sinergi.rebuild;

import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What every table of figures holds, as an MD5 over its rows in order. */
final class FigureDigest {

    private FigureDigest() {}

    static Map<FigureTable, String> of(JdbcClient jdbc) {
        var digests = new EnumMap<FigureTable, String>(FigureTable.class);
        for (var table : FigureTable.values()) {
            var columns = jdbc.sql("""
                            select attname from pg_attribute
                            where attrelid = cast(? as regclass) and attnum > 0 and not attisdropped order by attname
                            """).param(table.table()).query(String.class).list();
            digests.put(
                    table,
                    jdbc.sql(
                                    "select count(*) || ' ' || md5(coalesce(string_agg(r::text, '|' order by r::text), '')) from (%s) r"
                                            .formatted(table.rows("public", columns)))
                            .query(String.class)
                            .single());
        }
        return digests;
    }
}
