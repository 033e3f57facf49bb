package id.sinergi.database;

import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.aot.AbstractAotProcessor;
import org.springframework.core.env.Environment;

/**
 * Starts the embedded server while the rest of the application is put together, which needs it only later. The server
 * also stops when the application fails before anything asked for it.
 */
final class DatabaseStart implements BeanFactoryPostProcessor, AutoCloseable {

    private final Environment environment;
    private @Nullable FutureTask<EmbeddedDatabase> opening;

    DatabaseStart(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory unused) {
        if (isAheadOfTime()) {
            return;
        }
        var settings = Binder.get(environment).bindOrCreate(DatabaseSettings.PREFIX, DatabaseSettings.class);
        if (!settings.external()) {
            var directory = Path.of(environment.getProperty("sinergi.data-directory", ".data"));
            var task = new FutureTask<>(() -> EmbeddedDatabase.open(DataDirectory.at(directory), settings));
            Thread.ofPlatform().name("database-start").start(task);
            opening = task;
        }
    }

    /** Whether the application is only put together while it is built, with no database to ask. */
    private static boolean isAheadOfTime() {
        return Boolean.getBoolean(AbstractAotProcessor.AOT_PROCESSING);
    }

    /**
     * The embedded server's database; waits for it.
     *
     * @throws DatabaseException when it could not be started
     */
    EmbeddedDatabase embedded() {
        if (opening == null) {
            throw new IllegalStateException("The environment asks for an external database");
        }
        try {
            return opening.get();
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof DatabaseException reason ? reason : new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() throws InterruptedException {
        if (opening != null) {
            try {
                opening.get().close();
            } catch (ExecutionException _) {
                // Whoever asked for the database was told why it did not start.
            }
        }
    }
}
