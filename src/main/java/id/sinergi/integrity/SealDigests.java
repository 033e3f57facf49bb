package id.sinergi.integrity;

import id.sinergi.database.SystemRows;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts the rows of batches together, part by part, inside PostgreSQL. */
@Component
class SealDigests {

    private static final String COLUMNS = """
            select attname from pg_attribute
            where attrelid = cast(:table as regclass) and attnum > 0 and not attisdropped
            """;

    private final JdbcClient jdbc;
    private volatile @Nullable Map<SealedPart, List<String>> columns;

    SealDigests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of the batches from one to another; nothing for a part that has no rows. */
    List<PartDigest> of(Collection<SealedPart> parts, int first, int last) {
        return read(parts, first, last, false);
    }

    /** Of the batch that the present transaction posts. */
    List<PartDigest> posted(Collection<SealedPart> parts, int batch) {
        return read(parts, batch, batch, true);
    }

    /** The digest of the names of all sealed columns. */
    String shape() {
        return jdbc.sql("select encode(sha256(convert_to(:names, 'UTF8')), 'hex')")
                .param(
                        "names",
                        Stream.of(SealedPart.values())
                                .map(part -> part + " " + part.columns(columns(part)))
                                .collect(Collectors.joining("\n")))
                .query(String.class)
                .single();
    }

    /** The statement that puts one part together, with {@code :first} and {@code :last}. */
    String statement(SealedPart part) {
        return part.statement(columns(part), false);
    }

    private List<PartDigest> read(Collection<SealedPart> parts, int first, int last, boolean posting) {
        var sql = parts.stream()
                .map(part -> part.statement(columns(part), posting))
                .collect(Collectors.joining(" union all "));
        return SystemRows.call(() -> jdbc.sql(sql)
                .param("first", first)
                .param("last", last)
                .query((row, number) -> new PartDigest(
                        row.getInt("batch"),
                        SealedPart.valueOf(row.getString("part")),
                        row.getLong("rows"),
                        row.getBytes("digest")))
                .list());
    }

    /** They change with the version of the product alone. */
    private List<String> columns(SealedPart part) {
        var known = columns;
        if (known == null) {
            known = new EnumMap<SealedPart, List<String>>(Stream.of(SealedPart.values())
                    .collect(Collectors.toMap(
                            each -> each,
                            each -> jdbc.sql(COLUMNS)
                                    .param("table", each.table())
                                    .query((row, number) -> row.getString(1))
                                    .list())));
            columns = known;
        }
        return known.getOrDefault(part, List.of());
    }
}
