package id.sinergi.journey;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Derives journeys from the current records of the people whose rows a batch touched. Within the transaction it leaves
 * two tables behind: {@code touched_person}, and {@code journey_before} with those people's journeys as they were.
 *
 * <p>The rules are DOMAIN.md's: the journey's training is the first completed one; a test counts from its start, a new
 * placement from its end; a placement without agreement belongs to the training that ended last before it.
 */
@Component
class JourneyDerivation {

    private static final String TOUCHED = """
            create temporary table touched_person on commit drop as
            select distinct person from (
                select person from %1$s where batch_in = %2$d
                union all
                select person from %1$s where batch_out = %2$d) touched
            """;

    private static final String BEFORE = """
            create temporary table journey_before on commit drop as
            select j.* from journey j join touched_person t using (person)
            """;

    private static final String FORGET = "delete from journey j using touched_person t where j.person = t.person";

    private static final String DERIVE = """
            insert into journey
            with row_of as materialized (
                select r.* from training r join touched_person t using (person) where r.batch_out is null
            ), enrolment as (
                select distinct on (person, agreement)
                       agreement, person, started_on, region, centre, sector, sex
                from row_of order by person, agreement, started_on, source_id collate "C"
            ), base as materialized (
                select distinct on (person, agreement)
                       agreement, person, started_on, ended_on, region, centre, sector, sex, cohort
                from row_of where status = 2 order by person, agreement, ended_on, source_id collate "C"
            ), tested as (
                select b.agreement, b.person,
                       min(c.tested_on) as assessed_on,
                       min(c.issued_on) filter (where c.competent) as certified_on,
                       array_agg(c.issued_on order by c.issued_on)
                           filter (where c.competent and c.issued_on is not null) as certificates
                from base b join certification c
                  on c.person = b.person and c.agreement = b.agreement and c.batch_out is null
                     and c.tested_on >= b.started_on
                group by b.agreement, b.person
            ), belonging as (
                select distinct on (p.id) b.agreement, p.person, p.placed_on, p.destination, p.source_id
                from placement p join base b
                  on b.person = p.person and b.ended_on <= p.placed_on
                     and (p.agreement is null or p.agreement = b.agreement)
                where p.batch_out is null and p.kind = 1
                order by p.id, b.ended_on desc, b.agreement
            ), placed as (
                select distinct on (person, agreement) agreement, person, placed_on, destination
                from belonging order by person, agreement, placed_on, source_id collate "C"
            )
            select e.agreement, e.person, e.started_on, e.region, e.centre, e.sector, e.sex,
                   b.started_on, b.ended_on, b.region, b.centre, b.sector, b.sex, b.cohort,
                   t.assessed_on, t.certified_on, t.certificates, p.placed_on, p.destination
            from enrolment e
                 left join base b using (agreement, person)
                 left join tested t using (agreement, person)
                 left join placed p using (agreement, person)
            """;

    private final JdbcClient jdbc;

    JourneyDerivation(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Derives again the journeys of everyone with a row that this batch opened or closed. */
    void derive(RecordKind kind, int batch) {
        run("drop table if exists touched_person, journey_before");
        run(TOUCHED.formatted(kind.table(), batch));
        run("analyze touched_person");
        run(BEFORE);
        run(FORGET);
        run(DERIVE);
    }

    private void run(String sql) {
        jdbc.sql(sql).update();
    }
}
