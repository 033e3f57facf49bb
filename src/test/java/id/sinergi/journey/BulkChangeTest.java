package id.sinergi.journey;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class BulkChangeTest {

    private static final int MANY = 10;

    private final TestDatabase database = TestDatabase.create();
    private final JdbcClient jdbc = JdbcClient.create(database.owning());
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
    void manyRowsOfASmallTableBuildItsIndexesAgain() {
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
    void manyRowsOfAFarLargerTableLeaveTheIndexesAsTheyAre() {
        insert(20_000);
        var before = index("kept_word");
        bulk.run("kept", MANY, () -> insert(MANY));

        assertThat(index("kept_word")).isEqualTo(before);
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
