package id.sinergi.journey;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Derives journeys from the current records of the people whose rows a batch touched. Within the transaction it leaves
 * three tables behind: {@code touched_person}, and {@code journey_before} and {@code journey_after} with those people's
 * journeys as they were and as they are.
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

    /** Trainings anew; one sort by person serves the first enrolment and the first completion. */
    private static final String TRAININGS = """
            with training_of as materialized (
                select distinct on (person, agreement)
                       agreement, person,
                       enrolled_on, enrolled_region, enrolled_centre, enrolled_sector, enrolled_sex,
                       case when status = 2 then started_on end as started_on,
                       case when status = 2 then ended_on end as trained_on,
                       case when status = 2 then region end as region,
                       case when status = 2 then centre end as centre,
                       case when status = 2 then sector end as sector,
                       case when status = 2 then sex end as sex,
                       case when status = 2 then cohort end as cohort
                from (
                    select person, agreement, started_on, source_id, ended_on, status, region, centre, sector, sex, cohort,
                           first_value(started_on) over enrolment as enrolled_on,
                           first_value(region) over enrolment as enrolled_region,
                           first_value(centre) over enrolment as enrolled_centre,
                           first_value(sector) over enrolment as enrolled_sector,
                           first_value(sex) over enrolment as enrolled_sex
                    from training %s where batch_out is null
                    window enrolment as (partition by person, agreement order by started_on, source_id collate "C"
                                         rows unbounded preceding)) row_of
                order by person, agreement, status <> 2, ended_on, source_id collate "C"
            )""";

    private static final String OF_THE_TOUCHED = "join touched_person using (person)";

    /** Trainings as they were. */
    private static final String SAME_TRAININGS = """
            with training_of as (
                select agreement, person,
                       enrolled_on, enrolled_region, enrolled_centre, enrolled_sector, enrolled_sex,
                       started_on, trained_on, region, centre, sector, sex, cohort
                from journey_before
            )""";

    /** The completed ones, which tests and placements belong to. */
    private static final String BASE = """
            , base as (
                select agreement, person, started_on, trained_on from training_of where trained_on is not null
            )""";

    private static final String TESTS = """
            , tested as (
                select b.agreement, b.person,
                       min(c.tested_on) as assessed_on,
                       min(c.issued_on) filter (where c.competent) as certified_on,
                       array_agg(c.issued_on order by c.issued_on)
                           filter (where c.competent and c.issued_on is not null) as certificates
                from base b join certification c
                  on c.person = b.person and c.agreement = b.agreement and c.batch_out is null
                     and c.tested_on >= b.started_on
                group by b.agreement, b.person
            )""";

    private static final String SAME_TESTS = """
            , tested as (
                select agreement, person, assessed_on, certified_on, certificates
                from journey_before where assessed_on is not null
            )""";

    private static final String PLACEMENTS = """
            , belonging as (
                select distinct on (p.id) b.agreement, p.person, p.placed_on, p.destination, p.source_id
                from placement p join base b
                  on b.person = p.person and b.trained_on <= p.placed_on
                     and (p.agreement is null or p.agreement = b.agreement)
                where p.batch_out is null and p.kind = 1
                order by p.id, b.trained_on desc, b.agreement
            ), placed as (
                select distinct on (person, agreement) agreement, person, placed_on, destination
                from belonging order by person, agreement, placed_on, source_id collate "C"
            )""";

    private static final String SAME_PLACEMENTS = """
            , placed as (
                select agreement, person, placed_on, destination from journey_before where placed_on is not null
            )""";

    private static final String COLUMNS =
            "enrolled_on, enrolled_region, enrolled_centre, enrolled_sector, enrolled_sex, started_on, trained_on, region,"
                    + " centre, sector, sex, cohort, assessed_on, certified_on, certificates, placed_on, destination";

    private static final String AFTER = """
            create temporary table journey_after on commit drop as
            %s%s%s%s
            select agreement, person, %s
            from training_of
                 left join tested using (agreement, person)
                 left join placed using (agreement, person)
            """;

    private static final String REMOVE = """
            delete from journey j using journey_before b
            where j.person = b.person and j.agreement = b.agreement and not exists (
                select from journey_after a where a.person = b.person and a.agreement = b.agreement)
            """;

    private static final String CHANGE = """
            update journey j set (%1$s) = (%2$s)
            from journey_after a
            where j.person = a.person and j.agreement = a.agreement and (%2$s) is distinct from (%3$s)
            """;

    private static final String ADD = """
            insert into journey (agreement, person, %1$s) select a.agreement, a.person, %2$s from journey_after a
            """;

    private static final String NEW_ONES =
            "left join journey_before b using (person, agreement) where b.person is null";

    private final JdbcClient jdbc;
    private final BulkChange bulk;

    JourneyDerivation(JdbcClient jdbc, BulkChange bulk) {
        this.jdbc = jdbc;
        this.bulk = bulk;
    }

    /** Derives again what a batch of this kind may have changed for everyone with a row that it opened or closed. */
    void derive(RecordKind kind, int batch) {
        run("drop table if exists touched_person, journey_before, journey_after");
        run(TOUCHED.formatted(kind.table(), batch));
        run("analyze touched_person");
        run(BEFORE);
        run("analyze journey_before");
        run(AFTER.formatted(
                kind == RecordKind.TRAINING ? trainings() : SAME_TRAININGS,
                BASE,
                kind == RecordKind.PLACEMENT ? SAME_TESTS : TESTS,
                kind == RecordKind.CERTIFICATION ? SAME_PLACEMENTS : PLACEMENTS,
                COLUMNS));
        run("analyze journey_after");
        bulk.run("journey", touched(), this::store);
    }

    /** Where nobody had a journey, every training that counts now came with this batch. */
    private String trainings() {
        return TRAININGS.formatted(isEmpty("journey") ? "" : OF_THE_TOUCHED);
    }

    /** Where nobody had a journey, the planner would go through that nobody once for each one to be added. */
    private void store() {
        var add = ADD.formatted(COLUMNS, of("a"));
        if (isEmpty("journey_before")) {
            run(add);
        } else {
            run(REMOVE);
            run(CHANGE.formatted(COLUMNS, of("a"), of("j")));
            run(add + NEW_ONES);
        }
    }

    private boolean isEmpty(String table) {
        return jdbc.sql("select not exists (select from " + table + ")")
                .query(Boolean.class)
                .single();
    }

    private long touched() {
        return jdbc.sql("select count(*) from journey_after").query(Long.class).single();
    }

    private static String of(String alias) {
        return Arrays.stream(COLUMNS.split(", "))
                .map(column -> alias + "." + column)
                .collect(Collectors.joining(", "));
    }

    private void run(String sql) {
        jdbc.sql(sql).update();
    }
}
