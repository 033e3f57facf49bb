package id.sinergi.database;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.datasource.ConnectionProxy;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * The one way to a connection: each tells PostgreSQL before a statement which rows the statement may see. What a pooled
 * connection was told last is remembered, so that the same viewers cost no round trip.
 */
final class GuardedDataSource extends DelegatingDataSource {

    private final RowGuard guard;
    private final Map<PGConnection, VisibleRows> told = Collections.synchronizedMap(new WeakHashMap<>());

    GuardedDataSource(DataSource pool, RowGuard guard) {
        super(pool);
        this.guard = guard;
    }

    /** The viewer is looked up before a connection is taken, since that may need another one. */
    @Override
    public Connection getConnection() throws SQLException {
        var viewer = guard.viewer();
        var rows = SystemRows.chosen() == null ? guard.rows() : VisibleRows.NONE;
        var connection = super.getConnection();
        var session = connection.unwrap(PGConnection.class);
        return (Connection) Proxy.newProxyInstance(
                ConnectionProxy.class.getClassLoader(),
                new Class<?>[] {ConnectionProxy.class},
                new GuardedConnection(connection, new RowSetting(connection, session, told), guard, viewer, rows));
    }
}
