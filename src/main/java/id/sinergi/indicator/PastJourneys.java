package id.sinergi.indicator;

/**
 * The journeys of the people of some regencies as they were known after batch {@code :asOf}: derived anew, by the rules
 * of the journey module, from the revisions that were in force then. It takes longer than reading the present ones.
 */
final class PastJourneys {

    private static final String KNOWN = "%1$s.batch_in <= :asOf and (%1$s.batch_out is null or %1$s.batch_out > :asOf)";

    /** Begins a query in which {@code journey} stands for the journeys of that time, each stage with its batch. */
    static final String JOURNEY = """
            with home as materialized (
                select distinct t.person from training t
                where t.region in (:regions) and t.agreement = :agreement and t.status = 2 and %1$s
            ), base as materialized (
                select distinct on (t.person, t.agreement)
                       t.agreement, t.person, t.started_on, t.ended_on as trained_on, t.region, t.centre, t.sector, t.sex,
                       t.cohort, t.batch_in as training_batch
                from training t join home using (person)
                where t.status = 2 and %1$s
                order by t.person, t.agreement, t.ended_on, t.source_id collate "C"
            ), certified as (
                select distinct on (b.person, b.agreement)
                       b.agreement, b.person, c.issued_on as certified_on, c.batch_in as certification_batch
                from base b join certification c
                  on c.person = b.person and c.agreement = b.agreement and c.tested_on >= b.started_on
                where c.competent and c.issued_on is not null and %2$s
                order by b.person, b.agreement, c.issued_on, c.source_id collate "C"
            ), belonging as (
                select distinct on (p.id) b.agreement, p.person, p.placed_on, p.destination, p.source_id, p.batch_in
                from placement p join base b
                  on b.person = p.person and b.trained_on <= p.placed_on
                     and (p.agreement is null or p.agreement = b.agreement)
                where p.kind = 1 and %3$s
                order by p.id, b.trained_on desc, b.agreement
            ), placed as (
                select distinct on (person, agreement)
                       agreement, person, placed_on, destination, batch_in as placement_batch
                from belonging order by person, agreement, placed_on, source_id collate "C"
            ), journey as (
                select * from base left join certified using (agreement, person) left join placed using (agreement, person)
            )
            """.formatted(KNOWN.formatted("t"), KNOWN.formatted("c"), KNOWN.formatted("p"));

    /** A page of people, like that of {@link JourneyRows}. */
    static final String PAGE = JOURNEY + """
            select left(person::text, 8) as person, sex, sector, centre, cohort, started_on, trained_on, certified_on,
                   placed_on, coalesce(destination, 0) as destination, training_batch, certification_batch,
                   placement_batch
            from journey where %s order by %s, journey.person limit :limit offset :offset
            """;

    private PastJourneys() {}
}
