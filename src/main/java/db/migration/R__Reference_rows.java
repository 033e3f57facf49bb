package db.migration;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/**
 * Writes the rows of {@code reference/*.csv} into the reference tables; runs again when a file changed. A row that left
 * its file stays, since records may point to it, and one that an administrator has changed stays as it is.
 */
public final class R__Reference_rows extends BaseJavaMigration {

    private static final List<ReferenceFile> FILES = List.of(
            new ReferenceFile(
                    "provinces",
                    "region",
                    List.of("code"),
                    List.of(
                            "dotted",
                            "level",
                            "parent_code",
                            "name_id",
                            "name_en",
                            "short_name_id",
                            "short_name_en",
                            "iso",
                            "former_parent_code",
                            "island_group",
                            "time_zone",
                            "tile_row",
                            "tile_col")),
            new ReferenceFile(
                    "regencies",
                    "region",
                    List.of("code"),
                    List.of(
                            "dotted",
                            "level",
                            "parent_code",
                            "name_id",
                            "name_en",
                            "short_name_id",
                            "short_name_en",
                            "former_parent_code",
                            "island_group",
                            "time_zone")),
            list("sectors", "sector", "position"),
            list("kbli_divisions", "kbli_division", "version"),
            list("destinations", "destination", "synonyms"),
            list("schemes", "placement_scheme", "new_placement"),
            list("centres", "centre", "kind", "region_code"));

    private static final String NEVER_CHANGED_HERE = " AND revision = 0";

    /** A list that administrators keep. */
    private static ReferenceFile list(String name, String table, String... further) {
        var values = Stream.concat(Stream.of("code", "name_id", "name_en"), Stream.of(further));
        return new ReferenceFile(name, table, List.of("id"), values.toList());
    }

    @Override
    public Integer getChecksum() {
        var checksum = new CRC32();
        FILES.forEach(file -> checksum.update(file.text().getBytes(StandardCharsets.UTF_8)));
        return (int) checksum.getValue();
    }

    @Override
    public void migrate(Context context) throws SQLException {
        for (var file : FILES) {
            file.writeTo(context.getConnection());
        }
    }

    /**
     * One file and the columns of it that its table keeps; the others (source, note) are for readers of the file.
     *
     * @param name file name without {@code .csv}
     */
    private record ReferenceFile(String name, String table, List<String> keys, List<String> values) {

        void writeTo(Connection connection) throws SQLException {
            write(
                    connection,
                    update(),
                    Stream.concat(values.stream(), keys.stream()).toList());
            write(connection, insert(), columns());
        }

        private void write(Connection connection, String statement, List<String> columns) throws SQLException {
            try (var rows = CsvReader.builder().ofNamedCsvRecord(text());
                    var batch = connection.prepareStatement(statement)) {
                for (var row : rows) {
                    bind(row, columns, batch);
                    batch.addBatch();
                }
                batch.executeBatch();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        /** PostgreSQL reads the text of the file as the type of the column. */
        private static void bind(NamedCsvRecord row, List<String> columns, PreparedStatement batch)
                throws SQLException {
            for (int i = 0; i < columns.size(); i++) {
                var value = row.getField(columns.get(i));
                if (value.isEmpty()) {
                    batch.setNull(i + 1, Types.OTHER);
                } else {
                    batch.setObject(i + 1, value, Types.OTHER);
                }
            }
        }

        private String update() {
            return "UPDATE %s SET %s WHERE %s%s"
                    .formatted(
                            table,
                            assigned(values, ", "),
                            assigned(keys, " AND "),
                            table.equals("region") ? "" : NEVER_CHANGED_HERE);
        }

        /** Passes over what is there, also an entry that was added here under the same code. */
        private String insert() {
            return "INSERT INTO %s (%s) VALUES (%s) ON CONFLICT DO NOTHING"
                    .formatted(
                            table,
                            String.join(", ", columns()),
                            columns().stream().map(column -> "?").collect(Collectors.joining(", ")));
        }

        private static String assigned(List<String> columns, String separator) {
            return columns.stream().map(column -> column + " = ?").collect(Collectors.joining(separator));
        }

        private List<String> columns() {
            return Stream.concat(keys.stream(), values.stream()).toList();
        }

        String text() {
            try (var file = R__Reference_rows.class.getResourceAsStream("/reference/" + name + ".csv")) {
                if (file == null) {
                    throw new IllegalStateException("Missing reference/" + name + ".csv");
                }
                return new String(file.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
