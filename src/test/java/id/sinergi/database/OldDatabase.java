package id.sinergi.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.flywaydb.core.api.MigrationVersion;
import org.postgresql.PGConnection;

/** A database as an earlier version of the product left it: migrated to its last migration, with its rows. */
public final class OldDatabase {

    private static final String MIGRATIONS = "filesystem:src/main/resources/db/migration";

    private OldDatabase() {}

    /**
     * Fills an empty database from {@code upgrade/figures-at-vVERSION.sql.gz}.
     *
     * @return how many rows each table was given
     */
    public static Map<String, Integer> load(TestDatabase database, String version) throws SQLException, IOException {
        database.migrations()
                .locations(MIGRATIONS)
                .target(MigrationVersion.fromVersion(version))
                .load()
                .migrate();
        var file = "/upgrade/figures-at-v%s.sql.gz".formatted(version);
        try (var connection = database.owning().getConnection();
                var text = new BufferedReader(new InputStreamReader(
                        new GZIPInputStream(Objects.requireNonNull(OldDatabase.class.getResourceAsStream(file))),
                        StandardCharsets.UTF_8))) {
            return fill(connection, text);
        }
    }

    private static Map<String, Integer> fill(Connection connection, BufferedReader text)
            throws SQLException, IOException {
        var rows = new LinkedHashMap<String, Integer>();
        for (var line = text.readLine(); line != null; line = text.readLine()) {
            try (var statement = connection.createStatement()) {
                if (line.startsWith("COPY ")) {
                    var table = line.split(" ")[1];
                    statement.execute("truncate " + table + " cascade");
                    rows.put(table, copy(connection, line, text));
                } else {
                    statement.execute(line);
                }
            }
        }
        return rows;
    }

    private static int copy(Connection connection, String command, BufferedReader text)
            throws SQLException, IOException {
        var data = new StringBuilder();
        for (var line = text.readLine(); !"\\.".equals(line); line = text.readLine()) {
            data.append(line).append('\n');
        }
        return (int)
                connection.unwrap(PGConnection.class).getCopyAPI().copyIn(command, new StringReader(data.toString()));
    }
}
