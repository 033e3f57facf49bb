package id.sinergi.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.DemoProgramme;
import id.sinergi.database.PostgresTest;
import id.sinergi.demo.FileRecount.Counted;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A large batch of an empty table builds its indexes afterwards, and changes nothing else by that. */
@PostgresTest(ownDatabase = true, properties = "sinergi.journey.many-rows=100")
class LargeBatchesTest {

    private static final String TABLES = "('training', 'certification', 'placement', 'journey', 'ledger', 'lag')";

    private static final String OF_A_CONSTRAINT =
            "exists (select from pg_constraint c where c.conindid = i.indexrelid)";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext context;

    @Test
    void buildsTheIndexesOfEveryTableAgainAndCountsAsAlways() {
        var definitions = indexes("pg_get_indexdef(i.indexrelid)", "true");
        var kept = indexes("i.indexrelid::text", OF_A_CONSTRAINT);
        var free = indexes("i.indexrelid::text", "not " + OF_A_CONSTRAINT);
        var recount = DemoProgramme.in(context);

        assertThat(indexes("pg_get_indexdef(i.indexrelid)", "true")).isEqualTo(definitions);
        assertThat(indexes("i.indexrelid::text", OF_A_CONSTRAINT)).isEqualTo(kept);
        assertThat(free).isNotEmpty();
        assertThat(indexes("i.indexrelid::text", "not " + OF_A_CONSTRAINT))
                .hasSameSizeAs(free)
                .allSatisfy((name, id) -> assertThat(id).as(name).isNotEqualTo(free.get(name)));
        for (var measure : Counted.values()) {
            assertThat(national(measure)).as(measure.name()).isEqualTo(recount.count(measure, cell -> true));
        }
    }

    private Map<String, String> indexes(String what, String which) {
        var found = new TreeMap<String, String>();
        jdbc.sql("""
                        select n.relname as name, %s as found
                        from pg_index i join pg_class n on n.oid = i.indexrelid join pg_class t on t.oid = i.indrelid
                        where t.relname in %s and %s
                        """.formatted(what, TABLES, which))
                .query((row, number) -> found.put(row.getString("name"), row.getString("found")))
                .list();
        return found;
    }

    private long national(Counted measure) {
        return jdbc.sql("select coalesce(sum(%s), 0) from cell where grain = 0 and region = 0".formatted(measure))
                .query(Long.class)
                .single();
    }
}
