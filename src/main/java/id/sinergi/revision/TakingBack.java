package id.sinergi.revision;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes a batch back as if it had never come: of each key that it brought, changed or confirmed, what the latest of the
 * other batches says is true, and nothing where none says anything. Batches that were taken back themselves say nothing.
 */
@Component
public class TakingBack {

    private static final String EFFECT = """
            create temporary table taking_back on commit drop as
            with touched as materialized (
                select distinct $k$ from (
                    select $kr$ from $t$ r where r.batch_in = :reverts
                    union all
                    select $kr$ from $t$ r join (
                        select generate_series(lower(part), upper(part) - 1) as id
                        from confirmation f, unnest(f.rows) part where f.batch = :reverts) confirmed using (id)) own
            ), known as materialized (
                select r.id, r.batch_in, r.batch_out, $kr$, row($cr$) as content
                from $t$ r join touched k on ($kr$) = ($kk$)
            ), silent as materialized (
                select id from batch where reverts is not null
                union all
                select reverts from batch where reverts is not null
                union all
                select :reverts
            ), confirmed as (
                select f.batch, generate_series(lower(part), upper(part) - 1) as id
                from confirmation f,
                     unnest(f.rows * coalesce((select range_agg(int8range(id, id, '[]')) from known), '{}')) part
                where f.relation = '$t$' and f.batch not in (select id from silent)
            ), latest as (
                select distinct on ($k$) $k$, id, content from (
                    select $kr$, r.id, r.content, r.batch_in as batch from known r
                    where r.batch_in not in (select id from silent)
                    union all
                    select $kr$, r.id, r.content, c.batch from known r join confirmed c using (id)) said
                order by $k$, batch desc
            )
            select r.id as present, w.id as wanted
            from touched k left join known r on ($kr$) = ($kk$) and r.batch_out is null
                 left join latest w on ($kw$) = ($kk$)
            where r.content is distinct from w.content
            """;

    private static final String DEPENDENTS = """
            select batch, sum(replaced)::int as replaced, sum(confirmed)::int as confirmed from (
                select batch_out as batch, count(*) as replaced, 0 as confirmed
                from $t$ where batch_in = :batch and batch_out is not null group by batch_out
                union all
                select f.batch, 0, (select coalesce(sum(upper(part) - lower(part)), 0) from unnest(f.rows * own.ids) part)
                from confirmation f,
                     (select coalesce(range_agg(int8range(id, id, '[]')), '{}') as ids
                      from $t$ where batch_in = :batch) own
                where f.relation = '$t$' and f.batch > :batch) said
            where batch not in (select id from batch where reverts is not null
                                union all select reverts from batch where reverts is not null)
            group by batch having sum(replaced) + sum(confirmed) > 0 order by batch
            """;

    private final JdbcClient jdbc;

    TakingBack(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The caller holds the transaction and the order of postings.
     *
     * @param batch the number that the change is made under
     * @param reverts the batch that is taken back
     * @return how many keys stand for something else than before, or for nothing
     */
    public int run(RevisedTable table, int batch, int reverts) {
        jdbc.sql("drop table if exists taking_back").update();
        int changed = jdbc.sql(table.sql(EFFECT)).param("reverts", reverts).update();
        jdbc.sql("analyze taking_back").update();
        jdbc.sql(table.sql("""
                        update $t$ r set batch_out = :batch from taking_back b where r.id = b.present
                        """)).param("batch", batch).update();
        jdbc.sql(table.sql("""
                        insert into $t$ (batch_in, $k$, $c$)
                        select :batch, $kw$, $cw$ from taking_back b join $t$ w on w.id = b.wanted
                        """)).param("batch", batch).update();
        return changed;
    }

    /** The later batches that replaced or confirmed rows of a batch and were not taken back, in their order. */
    public List<Dependent> dependents(RevisedTable table, int batch) {
        return jdbc.sql(table.sql(DEPENDENTS))
                .param("batch", batch)
                .query((row, number) ->
                        new Dependent(row.getInt("batch"), row.getInt("replaced"), row.getInt("confirmed")))
                .list();
    }
}
