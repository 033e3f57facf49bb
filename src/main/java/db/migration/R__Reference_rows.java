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
 * its file stays, since records may point to it.
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
            new ReferenceFile("sectors", "sector", List.of("id"), List.of("code", "name_id", "name_en", "position")),
            new ReferenceFile(
                    "kbli_divisions", "kbli_division", List.of("code", "version"), List.of("name_id", "name_en")),
            new ReferenceFile("destinations", "destination", List.of("id"), List.of("code", "name_id", "name_en")),
            new ReferenceFile(
                    "schemes",
                    "placement_scheme",
                    List.of("id"),
                    List.of("code", "name_id", "name_en", "new_placement")),
            new ReferenceFile("centres", "centre", List.of("id"), List.of("code", "kind", "name", "region_code")));

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
            try (var rows = CsvReader.builder().ofNamedCsvRecord(text());
                    var upsert = connection.prepareStatement(upsert())) {
                for (var row : rows) {
                    bind(row, upsert);
                    upsert.addBatch();
                }
                upsert.executeBatch();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        /** PostgreSQL reads the text of the file as the type of the column. */
        private void bind(NamedCsvRecord row, PreparedStatement upsert) throws SQLException {
            var columns = columns();
            for (int i = 0; i < columns.size(); i++) {
                var value = row.getField(columns.get(i));
                if (value.isEmpty()) {
                    upsert.setNull(i + 1, Types.OTHER);
                } else {
                    upsert.setObject(i + 1, value, Types.OTHER);
                }
            }
        }

        private String upsert() {
            return "INSERT INTO %s (%s) VALUES (%s) ON CONFLICT (%s) DO UPDATE SET (%s) = ROW(%s)"
                    .formatted(
                            table,
                            String.join(", ", columns()),
                            columns().stream().map(column -> "?").collect(Collectors.joining(", ")),
                            String.join(", ", keys),
                            String.join(", ", values),
                            values.stream().map("EXCLUDED."::concat).collect(Collectors.joining(", ")));
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
