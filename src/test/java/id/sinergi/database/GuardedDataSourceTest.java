package id.sinergi.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One connection goes from viewer to viewer, and none leaves the next one what it was told. */
class GuardedDataSourceTest {

    private static final VisibleRows EAST_JAVA = VisibleRows.of(List.of(3500));
    private static final VisibleRows COUNTRY = VisibleRows.of(List.of(0));

    private final TestDatabase database = TestDatabase.create();
    private final HikariDataSource pool = new HikariDataSource();
    private @Nullable VisibleRows present;
    private GuardedDataSource source;

    @BeforeEach
    void open() {
        RowGuard.otherwise(null);
        pool.setJdbcUrl(database.url());
        pool.setUsername(database.user());
        pool.setPassword(database.password());
        pool.setMaximumPoolSize(1);
        var guard = new RowGuard();
        guard.ask(new ViewerRows() {
            @Override
            public @Nullable Object viewer() {
                return present;
            }

            @Override
            public VisibleRows rows() {
                return present == null ? VisibleRows.NONE : present;
            }
        });
        source = new GuardedDataSource(pool, guard);
    }

    @AfterEach
    void close() {
        pool.close();
        database.close();
    }

    @Test
    void eachViewerIsToldToTheSameConnection() throws SQLException {
        present = EAST_JAVA;
        assertThat(told()).isEqualTo("{3500}");
        present = null;
        assertThat(told()).isEmpty();
        present = COUNTRY;
        assertThat(told()).isEqualTo("{0}");
        assertThat(SystemRows.<String>call(() -> told())).isEqualTo("system");
        assertThat(told()).isEqualTo("{0}");
    }

    @Test
    void aViewerWhoChangesWithinATransactionIsNoticed() throws SQLException {
        present = COUNTRY;
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            assertThat(told(connection)).isEqualTo("{0}");
            present = EAST_JAVA;
            assertThat(told(connection)).isEqualTo("{3500}");
            assertThat(SystemRows.<String>call(() -> told(connection))).isEqualTo("system");
            assertThat(told(connection)).isEqualTo("{3500}");
            connection.commit();
        }
    }

    @Test
    void aTransactionThatIsRolledBackDoesNotBringBackTheViewerBefore() throws SQLException {
        present = COUNTRY;
        assertThat(told()).isEqualTo("{0}");
        present = EAST_JAVA;
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            assertThat(told(connection)).isEqualTo("{3500}");
            connection.rollback();
            assertThat(told(connection)).as("after the rollback").isEqualTo("{3500}");
        }
        assertThat(told())
                .as("after a connection that was closed within a transaction")
                .isEqualTo("{3500}");
    }

    private String told() {
        try (var connection = source.getConnection()) {
            return told(connection);
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    private static String told(Connection connection) {
        try (var query = connection.prepareStatement("select coalesce(current_setting('sinergi.rows', true), '')");
                var row = query.executeQuery()) {
            row.next();
            return row.getString(1);
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }
}
