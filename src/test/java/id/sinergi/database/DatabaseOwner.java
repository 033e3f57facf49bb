package id.sinergi.database;

import java.nio.file.Path;
import java.sql.DriverManager;

/** An application reduced to its database: commits one row and then waits to be killed. */
final class DatabaseOwner {

    static final String READY = "committed";

    private DatabaseOwner() {}

    public static void main(String[] args) throws Exception {
        var settings = new DatabaseSettings("", "", "", "", "", 0, false);
        var database = EmbeddedDatabase.open(DataDirectory.at(Path.of(args[0])), settings);
        var owner = database.owner();
        try (var connection =
                        DriverManager.getConnection(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword());
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE kept AS SELECT 'still here' AS word");
        }
        System.out.println(READY);
        System.in.read();
    }
}
