package id.sinergi.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.ConnectionProxy;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Writes down the statements that the application prepares while a test wants to know them; each context has one. */
public class CountedStatements implements BeanPostProcessor {

    /** How the catalogue of agreements is read. */
    private static final Pattern CATALOGUE = Pattern.compile("from agreement \\w+ where \\w+\\.parent is null");

    private final List<String> statements = new CopyOnWriteArrayList<>();
    private volatile boolean listening;

    /** Begins a new list. */
    public void listen() {
        statements.clear();
        listening = true;
    }

    /**
     * Ends the list, but for one reading of the agreements: their catalogue forgets them every five seconds, so that it
     * depends on the pace of the machine which of two questions reads them.
     */
    public List<String> heard() {
        listening = false;
        var heard = new ArrayList<>(statements);
        heard.stream().filter(sql -> CATALOGUE.matcher(sql).find()).findFirst().ifPresent(heard::remove);
        return heard;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Counting(source) : bean;
    }

    /** Without those of background jobs, which ask on their own time. */
    private void add(String statement) {
        if (listening && !statement.contains("scheduled_tasks")) {
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
                    ConnectionProxy.class.getClassLoader(),
                    new Class<?>[] {ConnectionProxy.class},
                    (proxy, method, arguments) -> {
                        // A statement names the one behind as its connection.
                        if (method.getName().equals("getTargetConnection")) {
                            return connection;
                        }
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
