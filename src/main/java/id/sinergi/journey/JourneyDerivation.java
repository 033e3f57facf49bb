package id.sinergi.journey;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Derives the journeys of the people whose rows a batch touched, by {@link JourneyRules}. Within the transaction it
 * leaves three tables behind: {@code touched_person} with whether a row of theirs was closed, and {@code journey_before} and {@code journey_after} with those
 * people's journeys as they were and as they are.
 */
@Component
class JourneyDerivation {

    private static final String TOUCHED = """
            create temporary table touched_person on commit drop as
            select person, bool_or(closed) as revised from (
                select person, false as closed from %1$s where batch_in = %2$d
                union all
                select person, true from %1$s where batch_out = %2$d) touched
            group by person
            """;

    private static final String BEFORE = """
            create temporary table journey_before on commit drop as
            select j.agreement, j.person, %s from journey j join touched_person t using (person)
            """;

    private static final String OF_THE_TOUCHED = "join touched_person using (person)";

    /** Trainings as they were. */
    private static final String SAME_TRAININGS = """
            training_of as (
                select agreement, person,
                       enrolled_on, enrolled_region, enrolled_centre, enrolled_sector, enrolled_sex, dropped_out_on,
                       started_on, trained_on, region, centre, sector, sex, training_group
                from journey_before
            )""";

    private static final String SAME_TESTS = """
            tested as (
                select agreement, person, assessed_on, certified_on, certificates
                from journey_before where assessed_on is not null
            )""";

    private static final String SAME_PLACEMENTS = """
            placed as (
                select agreement, person, placed_on, destination from journey_before where placed_on is not null
            )""";

    private static final String AFTER = """
            create temporary table journey_after on commit drop as
            with %s
            %s
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
    void derive(RecordKind kind, int batch, Known known) {
        run("drop table if exists touched_person, journey_before, journey_after");
        run(TOUCHED.formatted(kind.table(), batch));
        run("analyze touched_person");
        run(BEFORE.formatted(of("j")));
        run("analyze journey_before");
        run(AFTER.formatted(String.join(", ", parts(kind, known)), JourneyRules.journeys()));
        run("analyze journey_after");
        bulk.run("journey", touched(), this::store);
    }

    /** A batch of tests leaves the trainings and placements as they were, and so on. */
    private List<String> parts(RecordKind kind, Known known) {
        return List.of(
                kind == RecordKind.TRAINING ? trainings(known) : SAME_TRAININGS,
                JourneyRules.base(),
                kind == RecordKind.PLACEMENT ? SAME_TESTS : JourneyRules.tests(known),
                kind == RecordKind.CERTIFICATION ? SAME_PLACEMENTS : JourneyRules.placements(known));
    }

    /** If there was no journey yet, every training that counts came with this batch. */
    private String trainings(Known known) {
        return JourneyRules.trainings(known, isEmpty("journey") ? "" : OF_THE_TOUCHED);
    }

    /** With an empty table the planner would choose a nested loop over it, so the anti-join is left out. */
    private void store() {
        var add = ADD.formatted(JourneyRules.COLUMNS, of("a"));
        if (isEmpty("journey_before")) {
            run(add);
        } else {
            run(REMOVE);
            run(CHANGE.formatted(JourneyRules.COLUMNS, of("a"), of("j")));
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
        return Arrays.stream(JourneyRules.COLUMNS.split(", "))
                .map(column -> alias + "." + column)
                .collect(Collectors.joining(", "));
    }

    private void run(String sql) {
        jdbc.sql(sql).update();
    }
}
