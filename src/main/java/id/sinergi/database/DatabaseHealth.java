package id.sinergi.database;

import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Whether the application gets a connection of its pool and the database answers on it. Readiness follows it. Asked as
 * often as anybody likes, it asks the database at most once in a while.
 */
@Component("connection")
class DatabaseHealth implements HealthIndicator {

    private static final long KEPT = Duration.ofSeconds(1).toNanos();
    private static final int PATIENCE = 2;

    private final DataSource database;
    private Health last = Health.unknown().build();
    private long at = System.nanoTime() - KEPT;

    DatabaseHealth(DataSource database) {
        this.database = database;
    }

    @Override
    public synchronized Health health() {
        if (System.nanoTime() - at >= KEPT) {
            last = answers() ? Health.up().build() : Health.down().build();
            at = System.nanoTime();
        }
        return last;
    }

    private boolean answers() {
        try (var connection = database.getConnection()) {
            return connection.isValid(PATIENCE);
        } catch (SQLException away) {
            return false;
        }
    }
}
