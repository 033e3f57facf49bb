package id.sinergi.revision;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A table of revisions with {@code id}, {@code batch_in} and {@code batch_out}.
 *
 * @param key the columns that name a row, as an SQL list
 * @param content the other columns that a file fills, as an SQL list
 */
public record RevisedTable(String name, String key, String content) {

    /** A statement with $t for the table, $k and $c for key and content; with $kr, $cr and so on for those of alias r. */
    String sql(String pattern) {
        var sql = pattern;
        for (var alias : new String[] {"r", "s", "k", "w"}) {
            sql = sql.replace("$k" + alias + "$", of(alias, key)).replace("$c" + alias + "$", of(alias, content));
        }
        return sql.replace("$t$", name).replace("$k$", key).replace("$c$", content);
    }

    private static String of(String alias, String columns) {
        return Arrays.stream(columns.split(", "))
                .map(column -> alias + "." + column)
                .collect(Collectors.joining(", "));
    }
}
