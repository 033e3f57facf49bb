package id.sinergi.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the people whom no batch keeps any longer. A batch keeps a person while its day is not over, it was not taken back,
 * and it brought or confirmed a record of theirs that still stands under the same key. Of whom no record stands any more,
 * each batch keeps what it brought, taken back or not. Who is in a file that waits is left alone.
 */
@Component
class PassedRetention {

    private static final List<String> RECORDS = List.of("training", "certification", "placement");

    private static final String PASSED = """
            create temporary table passed_batch on commit drop as
            select batch from (
                select distinct on (batch) batch, kept_until from retention_date order by batch, id desc) day
            where kept_until < :today
            """;

    private static final String KEEPING = """
            create temporary table keeping_batch on commit drop as
            select b.id as batch, not exists (select from batch r where r.reverts = b.id) as in_force
            from batch b
            where b.kind in ('TRAINING', 'CERTIFICATION', 'PLACEMENT') and b.reverts is null
              and b.id not in (select batch from passed_batch)
            """;

    private static final String CANDIDATES = """
            create temporary table passed_person on commit drop as
            select person from (%s) own
            except select person from nobody
            except select person from staged_training
            except select person from staged_certification
            except select person from staged_placement
            """;

    private static final String KEPT = """
            delete from passed_person p using (
                select w.person, w.source_id, w.sender from $t w
                where w.batch_in in (select batch from keeping_batch where in_force)
                union all
                select w.person, w.source_id, w.sender from $t w join (
                    select generate_series(lower(part), upper(part) - 1) as id
                    from (select unnest(range_agg(f.rows)) as part
                          from confirmation f join keeping_batch k on k.batch = f.batch and k.in_force
                          where f.relation = '$t') parts) confirmed using (id)) said
                join $t s using (person, source_id, sender)
            where s.person = p.person and s.batch_out is null
            """;

    private static final String KEPT_WITHOUT_A_RECORD = """
            delete from passed_person p using (%s) own
            where own.person = p.person and %s
            """;

    private static final String COUNTED = """
            insert into retention_end as e (batch, ended_on, people)
            select batch, :today, count(distinct person) from (%s) own
            where batch not in (select id from batch where reverts is not null)
            group by batch
            on conflict (batch, ended_on) do update set people = e.people + excluded.people
            """;

    private static final String OWN = """
            select r.batch_in as batch, r.person from $t r join passed_person using (person)
            union all
            select f.batch, r.person from confirmation f join $t r on f.rows @> r.id join passed_person using (person)
            where f.relation = '$t'
            """;

    private final JdbcClient jdbc;

    PassedRetention(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether any batch's day is over. */
    boolean isAny(LocalDate today) {
        return jdbc.sql(PASSED).param("today", today).update() > 0;
    }

    /** Those people, within the transaction that asked before whether there is any batch. */
    List<UUID> people() {
        run(KEEPING);
        run(CANDIDATES.formatted(ofEach("select person from $t")));
        run("analyze passed_person");
        RECORDS.forEach(table -> run(KEPT.replace("$t", table)));
        run(KEPT_WITHOUT_A_RECORD.formatted(
                ofEach("select person from $t where batch_in in (select batch from keeping_batch)"),
                String.join(
                        " and ",
                        RECORDS.stream()
                                .map(table ->
                                        "not exists (select from %s s where s.person = p.person and s.batch_out is null)"
                                                .formatted(table))
                                .toList())));
        return jdbc.sql("select person from passed_person")
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Enters for each batch how many of them it had. */
    void count(LocalDate today) {
        run("analyze passed_person");
        jdbc.sql(COUNTED.formatted(ofEach(OWN))).param("today", today).update();
    }

    private static String ofEach(String statement) {
        return String.join(
                " union all ",
                RECORDS.stream().map(table -> statement.replace("$t", table)).toList());
    }

    private void run(String sql) {
        jdbc.sql(sql).update();
    }
}
