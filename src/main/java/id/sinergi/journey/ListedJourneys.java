package id.sinergi.journey;

/**
 * Where the journeys of those on a list come from: as they are kept, where those of everybody are wanted as they are now; else
 * derived from the records of the people on the list, since kept journeys are seen by region and not by person.
 *
 * @param table a table expression with {@link #COLUMNS}
 * @param derived what a statement that knows {@code listed} has to go on with before it names the table
 */
record ListedJourneys(String table, String derived) {

    /** Of a journey of the alias {@code j}. */
    static final String COLUMNS =
            "j.agreement, j.region, j.centre, j.sector, j.sex, j.started_on, j.trained_on, j.last_on, j.placed_on";

    /** Also those of people who only enrolled. */
    private static final String HOMES = """
            select agreement, person,
                   coalesce(region, enrolled_region) as region, coalesce(centre, enrolled_centre) as centre,
                   coalesce(sector, enrolled_sector) as sector, coalesce(sex, enrolled_sex) as sex,
                   coalesce(started_on, enrolled_on) as started_on, trained_on,
                   coalesce(trained_on, enrolled_on) as last_on, placed_on
            from %s""";

    /** As an array they are looked up by the index on people, however many the planner believes them to be. */
    private static final String PEOPLE = "%s.person = any(array(select person from listed))";

    static ListedJourneys of(MatchQuery query, Known known) {
        if (isKept(query)) {
            return new ListedJourneys("(%s)".formatted(HOMES.formatted("journey")), "");
        }
        return new ListedJourneys(
                "listed_journey",
                ", "
                        + String.join(
                                ", ",
                                JourneyRules.trainings(known, "where " + PEOPLE.formatted("t")),
                                JourneyRules.base(),
                                JourneyRules.placements(known, PEOPLE.formatted("p")))
                        + ", listed_journey as materialized (%s)"
                                .formatted(HOMES.formatted("training_of left join placed using (agreement, person)")));
    }

    /** Whether journeys are read as they are kept. */
    static boolean isKept(MatchQuery query) {
        return query.everyone() && query.asOf() == null;
    }
}
