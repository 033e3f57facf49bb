package id.sinergi.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Makes one statement of the present thread fail, the n-th from now on, where commits count too, or strikes between the
 * n-th commit and its answer. For tests that import it.
 */
public class FaultyStatements implements BeanPostProcessor {

    private static final Set<String> EXECUTIONS =
            Set.of("execute", "executeQuery", "executeUpdate", "executeBatch", "executeLargeUpdate", "commit");

    /** What is done instead of running a statement, or before it. */
    @FunctionalInterface
    public interface Fault {

        void strike(Connection connection) throws SQLException;
    }

    private final ThreadLocal<@Nullable Armed> armed = new ThreadLocal<>();

    private static final class Armed {

        private final int at;
        private final Fault fault;
        private final boolean afterCommits;
        private int count;

        private Armed(int at, Fault fault, boolean afterCommits) {
            this.at = at;
            this.fault = fault;
            this.afterCommits = afterCommits;
        }
    }

    /** Runs the work with a fault at its n-th statement. Returns how many statements it came to run. */
    public int with(int at, Fault fault, Runnable work) {
        return run(new Armed(at, fault, false), work);
    }

    /** Runs the work with a fault after its n-th commit, whose answer is lost. Returns how many commits there were. */
    public int afterCommit(int at, Fault fault, Runnable work) {
        return run(new Armed(at, fault, true), work);
    }

    private int run(Armed present, Runnable work) {
        armed.set(present);
        try {
            work.run();
        } catch (RuntimeException failure) {
            if (present.count < present.at) {
                throw failure;
            }
        } finally {
            armed.remove();
        }
        return present.count;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Failing(source) : bean;
    }

    private void count(Connection connection, boolean afterCommit) throws SQLException {
        var present = armed.get();
        if (present != null && present.afterCommits == afterCommit && ++present.count == present.at) {
            present.fault.strike(connection);
        }
    }

    private final class Failing extends DelegatingDataSource {

        private Failing(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var connection = super.getConnection();
            return proxy(Connection.class, (proxy, method, arguments) -> {
                var result = called(connection, connection, method.getName(), method, arguments);
                return result instanceof PreparedStatement prepared
                        ? watched(PreparedStatement.class, prepared, connection)
                        : result instanceof Statement plain ? watched(Statement.class, plain, connection) : result;
            });
        }

        private <S extends Statement> S watched(Class<S> type, S statement, Connection connection) {
            return proxy(
                    type,
                    (proxy, method, arguments) -> called(statement, connection, method.getName(), method, arguments));
        }

        private @Nullable Object called(
                Object target, Connection connection, String name, Method method, Object @Nullable [] arguments)
                throws Throwable {
            if (EXECUTIONS.contains(name)) {
                count(connection, false);
            }
            try {
                var result = method.invoke(target, arguments);
                if (name.equals("commit")) {
                    count(connection, true);
                }
                return result;
            } catch (InvocationTargetException failure) {
                throw failure.getCause();
            }
        }

        private static <T> T proxy(Class<T> type, InvocationHandler handler) {
            return type.cast(Proxy.newProxyInstance(Failing.class.getClassLoader(), new Class<?>[] {type}, handler));
        }
    }
}
