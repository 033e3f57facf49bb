package id.sinergi.journey;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.database.TestDatabase;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class BulkChangeTest {

    private static final int MANY = 10;

    private final TestDatabase database = TestDatabase.create();
    private final DataSource data = database.owning();
    private final JdbcClient jdbc = JdbcClient.create(data);
    private final BulkChange bulk = new BulkChange(jdbc, MANY);

    @BeforeEach
    void makeATable() {
        jdbc.sql("CREATE TABLE kept (id serial PRIMARY KEY, word text)").update();
        jdbc.sql("CREATE INDEX kept_word ON kept (word) WHERE word <> ''").update();
    }

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void manyRowsOfAnEmptyTableBuildItsIndexesAfterwards() {
        var before = index("kept_word");
        var key = index("kept_pkey");
        bulk.run("kept", MANY, () -> {
            assertThat(exists("kept_word")).isFalse();
            insert(MANY);
        });

        assertThat(index("kept_word").definition()).isEqualTo(before.definition());
        assertThat(index("kept_word").id()).isNotEqualTo(before.id());
        assertThat(index("kept_pkey")).isEqualTo(key);
    }

    @Test
    void fewRowsLeaveTheIndexesAsTheyAre() {
        var before = index("kept_word");
        bulk.run("kept", MANY - 1, () -> insert(MANY - 1));

        assertThat(index("kept_word")).isEqualTo(before);
    }

    @Test
    void whoReadsATableThatHoldsRowsNeverWaitsForManyMore() {
        insert(1);
        var transaction = new TransactionTemplate(new JdbcTransactionManager(data));
        transaction.executeWithoutResult(status -> {
            bulk.run("kept", 1_000, () -> insert(1_000));
            assertThat(readBeside()).isOne();
        });
    }

    /** By a connection beside that of the transaction, which gives up at once where it would have to wait. */
    private int readBeside() {
        try (var other = data.getConnection();
                var statement = other.createStatement()) {
            statement.execute("SET lock_timeout = '1ms'");
            var found = statement.executeQuery("SELECT count(*) FROM kept");
            found.next();
            return found.getInt(1);
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    private record Index(long id, String definition) {}

    private Index index(String name) {
        return jdbc.sql(
                        "SELECT cast(:name AS regclass)::oid::bigint AS id, pg_get_indexdef(cast(:name AS regclass)) AS d")
                .param("name", name)
                .query((row, number) -> new Index(row.getLong("id"), row.getString("d")))
                .single();
    }

    private boolean exists(String name) {
        return jdbc.sql("SELECT to_regclass(?) IS NOT NULL")
                .param(name)
                .query(Boolean.class)
                .single();
    }

    private void insert(int rows) {
        jdbc.sql("INSERT INTO kept (word) SELECT 'kata ' || n FROM generate_series(1, ?) n")
                .param(rows)
                .update();
    }
}
