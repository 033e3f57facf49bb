package id.sinergi.journey;

/**
 * How placements, and the tests that no journey counts, are matched with the journeys of their people, in SQL put together
 * from {@link JourneyRules}. A record is at home where the training is that it belongs to, else where the training of the same
 * person's number is that comes nearest: under the agreement asked for, then completed, then the latest.
 */
final class MatchRules {

    /** What is known of a match, besides since when. */
    static final String COLUMNS =
            "is_placement, record, asked, apart, person, day, named, journey_under, match, destination, region, centre,"
                    + " sector, sex, trained_under, started_on, trained_on";

    private static final String PLACEMENTS = """
            select true as placement, p.id, p.source_id, p.sender, p.person, p.agreement, p.kind, p.destination,
                   p.placed_on, p.placed_on as day, cast(null as date) as tested_on
            from %s p join touched_person using (person)
            """;

    private static final String TESTS = """
            select false as placement, c.id, c.source_id, c.sender, c.person, c.agreement, cast(null as smallint) as kind,
                   cast(null as smallint) as destination, cast(null as date) as placed_on, c.tested_on as day, c.tested_on
            from %s c join touched_person using (person)
            where not exists (select from journey_after j where %s)
            """;

    /** Homes are also those of people who only enrolled. */
    private static final String PAIRED = """
            home as (
                select agreement, person,
                       coalesce(region, enrolled_region) as region, coalesce(centre, enrolled_centre) as centre,
                       coalesce(sector, enrolled_sector) as sector, coalesce(sex, enrolled_sex) as sex,
                       coalesce(started_on, enrolled_on) as started_on, trained_on,
                       coalesce(trained_on, enrolled_on) as last_on, placed_on
                from journey_after
            ), pair as (
                select l.placement, l.id, l.source_id, l.sender, l.person, l.agreement as named, l.kind, l.destination, l.day,
                       j.agreement, j.region, j.centre, j.sector, j.sex, j.started_on, j.trained_on, j.last_on, j.placed_on,
                       coalesce(l.placement and %1$s and %2$s, false) as fits
                from listed l left join home j on j.person = l.person
            ), owned as (
                select d.*, first_value(case when fits then agreement end) over own as journey,
                       first_value(case when fits then placed_on end) over own as first_placed
                from pair d window own as (partition by placement, id order by fits desc, %3$s)
            ), weighed as materialized (
                select o.*,
                       bool_or(trained_on is not null) over every as completed,
                       bool_or(trained_on is not null and agreement <> named
                               and case when placement then trained_on else started_on end <= day)
                           over every as elsewhere,
                       placement and named is null and journey is null and count(agreement) over every > 1 as several
                from owned o window every as (partition by placement, id)
            )""";

    /**
     * A placement that names no agreement and belongs to no journey is at home under each agreement that its person has
     * trainings under; there is one journey of a person under each.
     */
    private static final String JUDGED = """
            , apart as (
                select placement, id, array_agg(agreement order by agreement) as apart from weighed where several group by 1, 2
            ), nearest as (
                (select distinct on (placement, id) cast(0 as smallint) as asked, w.* from weighed w
                 order by placement, id, (agreement = coalesce(journey, named)) desc nulls last,
                          (trained_on is not null) desc, last_on desc, agreement)
                union all
                select agreement, w.* from weighed w where several
            )
            select n.placement as is_placement, id as record, asked, case when asked = 0 then apart end as apart, person, day, named,
                   journey as journey_under,
                   case when %1$s then 'EXTENSION'
                        when %2$s then 'RE_ENTRY'
                        when day = first_placed
                            and row_number() over (partition by person, journey, day order by %3$s) = 1 then 'COUNTED'
                        when journey is not null then 'FURTHER'
                        when elsewhere then 'ELSEWHERE'
                        when completed then 'TOO_EARLY'
                        when region is not null then 'NOT_COMPLETED'
                        else 'NO_TRAINING' end as match,
                   destination, region, centre, sector, sex, agreement as trained_under, started_on, trained_on
            from nearest n left join apart using (placement, id)
            """;

    /** What a match is under {@code :agreement}, of rows that are asked under it. */
    static final String ASKED = """
            case when match in ('EXTENSION', 'RE_ENTRY') or coalesce(journey_under, named, :agreement) = :agreement then match
                 else 'OTHER_AGREEMENT' end""";

    private MatchRules() {}

    /**
     * The matches of those whose journeys were just derived, as a query with {@link #COLUMNS}. A batch of tests leaves the
     * matches of placements as they were, and the other way round.
     */
    static String matches(RecordKind kind, Known known) {
        return "with listed as (%s), ".formatted(listed(kind, known))
                + PAIRED.formatted(
                        JourneyRules.isNew("l"), JourneyRules.countsPlacement("l", "j"), JourneyRules.lastEnded("d"))
                + JUDGED.formatted(PlacementKind.EXTENSION.of("n"), PlacementKind.RE_ENTRY.of("n"), JourneyRules.tie());
    }

    private static String listed(RecordKind kind, Known known) {
        var placements = PLACEMENTS.formatted(known.rows(RecordKind.PLACEMENT));
        var tests = TESTS.formatted(known.rows(RecordKind.CERTIFICATION), JourneyRules.countsTest("c", "j"));
        return switch (kind) {
            case TRAINING -> placements + "union all " + tests;
            case CERTIFICATION -> tests;
            case PLACEMENT -> placements;
        };
    }

    /** Changes with the text of any of the rules. */
    static String text() {
        return matches(RecordKind.TRAINING, Known.NOW);
    }
}
