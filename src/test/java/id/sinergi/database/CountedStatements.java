package id.sinergi.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Writes down every statement that the application prepares, for tests that import it. */
public class CountedStatements implements BeanPostProcessor {

    private final List<String> statements = new CopyOnWriteArrayList<>();

    /** How many there were so far. */
    public long count() {
        return statements.size();
    }

    /** Those after that many. */
    public List<String> since(long count) {
        var known = List.copyOf(statements);
        return known.subList((int) count, known.size());
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Counting(source) : bean;
    }

    /** Without those of background jobs, which ask on their own time. */
    private void add(String statement) {
        if (!statement.contains("scheduled_tasks")) {
            statements.add(statement);
        }
    }

    private final class Counting extends DelegatingDataSource {

        private Counting(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var connection = super.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, arguments) -> {
                        if (method.getName().startsWith("prepare")) {
                            add(String.valueOf(arguments[0]));
                        }
                        try {
                            return method.invoke(connection, arguments);
                        } catch (InvocationTargetException failure) {
                            throw failure.getCause();
                        }
                    });
        }
    }
}
