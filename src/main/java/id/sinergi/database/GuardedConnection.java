package id.sinergi.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A connection that says before each statement whose rows it may see, also when that changes within a transaction. */
final class GuardedConnection implements InvocationHandler {

    private final Connection connection;
    private final RowSetting setting;
    private final RowGuard guard;
    private @Nullable Object viewer;
    private VisibleRows rows;
    private boolean known;

    /** @param rows what that viewer sees; not used where the system itself took the connection */
    GuardedConnection(
            Connection connection, RowSetting setting, RowGuard guard, @Nullable Object viewer, VisibleRows rows) {
        this.connection = connection;
        this.setting = setting;
        this.guard = guard;
        this.viewer = viewer;
        this.rows = rows;
        this.known = SystemRows.chosen() == null;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        switch (method.getName()) {
            case "createStatement", "prepareStatement", "prepareCall", "unwrap" -> beforeStatement();
            // A statement names this one as its connection.
            case "getTargetConnection" -> {
                return connection;
            }
            case "equals" -> {
                return arguments != null && proxy == arguments[0];
            }
            case "hashCode" -> {
                return System.identityHashCode(proxy);
            }
            case "rollback", "abort" -> setting.forget();
            case "close" -> forgetWhatIsNotCommitted();
            default -> {}
        }
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException failure) {
            setting.forget();
            throw failure.getCause();
        }
    }

    private void beforeStatement() throws SQLException {
        OpenCopy.refuseStatement();
        setting.tell(wanted());
    }

    private VisibleRows wanted() {
        var chosen = SystemRows.chosen();
        if (chosen != null) {
            return chosen;
        }
        var present = guard.viewer();
        if (!known || present == null || present != viewer) {
            rows = guard.rows();
            viewer = present;
            known = true;
        }
        return rows;
    }

    private void forgetWhatIsNotCommitted() throws SQLException {
        if (!connection.isClosed() && !connection.getAutoCommit()) {
            setting.forget();
        }
    }
}
