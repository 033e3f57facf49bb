package id.sinergi.journey;

import java.nio.charset.StandardCharsets;
import org.springframework.util.DigestUtils;

/**
 * What makes records a journey, each rule of {@code src/docs/counting.md} in one piece of SQL that every statement about
 * journeys is put together from, for the present and for any earlier batch.
 */
final class JourneyRules {

    /** The columns of a journey besides its key. */
    static final String COLUMNS =
            "enrolled_on, enrolled_region, enrolled_centre, enrolled_sector, enrolled_sex, dropped_out_on, started_on,"
                    + " trained_on, region, centre, sector, sex, training_group, assessed_on, certified_on, certificates,"
                    + " placed_on, destination";

    /** Rule 2: among several, the row with the smaller key of its source comes first, then that of the older sender. */
    private static final String TIE = "source_id collate \"C\", sender";

    private static final String TRAININGS = """
            training_of as materialized (
                select distinct on (person, agreement)
                       agreement, person,
                       enrolled_on, enrolled_region, enrolled_centre, enrolled_sector, enrolled_sex,
                       case when dropped_out and not (%1$s) then last_day end as dropped_out_on,
                       case when %1$s then started_on end as started_on,
                       case when %1$s then ended_on end as trained_on,
                       case when %1$s then region end as region,
                       case when %1$s then centre end as centre,
                       case when %1$s then sector end as sector,
                       case when %1$s then sex end as sex,
                       case when %1$s then training_group end as training_group
                from (
                    select person, agreement, started_on, source_id, sender, ended_on, status, region, centre, sector, sex,
                           training_group,
                           first_value(started_on) over enrolment as enrolled_on,
                           first_value(region) over enrolment as enrolled_region,
                           first_value(centre) over enrolment as enrolled_centre,
                           first_value(sector) over enrolment as enrolled_sector,
                           first_value(sex) over enrolment as enrolled_sex,
                           last_value(%5$s) over every as dropped_out,
                           last_value(coalesce(ended_on, started_on)) over every as last_day
                    from %2$s t %3$s
                    window enrolment as (partition by person, agreement order by started_on, %4$s
                                         rows unbounded preceding),
                           every as (partition by person, agreement order by started_on, %4$s
                                     rows between unbounded preceding and unbounded following)) r
                order by person, agreement, not (%1$s), ended_on, %4$s
            )""";

    private static final String TESTS = """
            tested as (
                select b.agreement, b.person,
                       min(c.tested_on) as assessed_on,
                       min(c.issued_on) filter (where %1$s) as certified_on,
                       array_agg(c.issued_on order by c.issued_on) filter (where %1$s) as certificates
                from base b join %2$s c on %3$s
                group by b.agreement, b.person
            )""";

    private static final String PLACEMENTS = """
            belonging as (
                select distinct on (p.id) b.agreement, p.person, p.placed_on, p.destination, p.source_id, p.sender
                from %1$s p join base b on %2$s
                where %3$s%6$s
                order by p.id, %4$s
            ), placed as (
                select distinct on (person, agreement) agreement, person, placed_on, destination
                from belonging order by person, agreement, placed_on, %5$s
            )""";

    private JourneyRules() {}

    /**
     * Rules 1, 2 and 21: {@code training_of} has the first enrolment of each person and agreement and, where there is
     * one, the first completed training; else the day on which the last training was left. One sort serves all.
     *
     * @param people a join with those whose trainings are wanted, or a condition on {@code t.person}; empty for all
     */
    static String trainings(Known known, String people) {
        return TRAININGS.formatted(
                TrainingStatus.COMPLETED.of("r"),
                known.rows(RecordKind.TRAINING),
                people,
                TIE,
                TrainingStatus.DROPPED_OUT.of("t"));
    }

    /** The completed ones of {@code training_of}, which tests and placements belong to. */
    static String base() {
        return """
               base as (
                   select agreement, person, started_on, trained_on from training_of where trained_on is not null
               )""";
    }

    /** Rule 3: {@code tested} has the first test, the first certificate and all certificates of each of {@code base}. */
    static String tests(Known known) {
        return TESTS.formatted(isCertificate("c"), known.rows(RecordKind.CERTIFICATION), countsTest("c", "b"));
    }

    /** Rules 4 and 5: {@code placed} has the first new placement of each of {@code base}. */
    static String placements(Known known) {
        return placements(known, "");
    }

    /** @param people a condition on the people {@code p.person} whose placements are wanted; empty for all */
    static String placements(Known known, String people) {
        return PLACEMENTS.formatted(
                known.rows(RecordKind.PLACEMENT),
                countsPlacement("p", "b"),
                isNew("p"),
                lastEnded("b"),
                TIE,
                people.isEmpty() ? "" : " and " + people);
    }

    /** The journeys of these people; follows {@code training_of}, {@code tested} and {@code placed}. */
    static String journeys() {
        return """
               select agreement, person, %s
               from training_of
                    left join tested using (agreement, person)
                    left join placed using (agreement, person)
               """.formatted(COLUMNS);
    }

    /** Whether a training of this alias is completed. */
    static String isCompleted(String training) {
        return TrainingStatus.COMPLETED.of(training);
    }

    /** Whether a test of this alias brought a certificate. */
    static String isCertificate(String test) {
        return "%1$s.competent and %1$s.issued_on is not null".formatted(test);
    }

    /** Rule 3: whether a journey counts a test: one of its person under its agreement, from the training's start on. */
    static String countsTest(String test, String journey) {
        return "%1$s.person = %2$s.person and %1$s.agreement = %2$s.agreement and %1$s.tested_on >= %2$s.started_on"
                .formatted(test, journey);
    }

    /** Rule 4: extensions and re-entries never count. */
    static String isNew(String placement) {
        return PlacementKind.NEW.of(placement);
    }

    /** Rule 4: whether a journey may count a placement: one of its person, from the training's end on. */
    static String countsPlacement(String placement, String journey) {
        return ("%1$s.person = %2$s.person and (%1$s.agreement is null or %1$s.agreement = %2$s.agreement)"
                        + " and %2$s.trained_on <= %1$s.placed_on")
                .formatted(placement, journey);
    }

    /** Rule 5: of several journeys that may count a placement without agreement, the first in this order does. */
    static String lastEnded(String journey) {
        return "%1$s.trained_on desc, %1$s.agreement".formatted(journey);
    }

    /** Changes with the text of any of the rules. */
    static String fingerprint() {
        var rules = String.join(
                "\n",
                trainings(Known.NOW, ""),
                base(),
                tests(Known.NOW),
                placements(Known.NOW),
                journeys(),
                MatchRules.text(),
                WaitingRule.WAITS);
        return DigestUtils.md5DigestAsHex(rules.getBytes(StandardCharsets.UTF_8));
    }

    /** Rule 2: the order of rows on the same day. */
    static String tie() {
        return TIE;
    }

    /** Rule 2: the order of rows of this alias on the same day. */
    static String tie(String alias) {
        return "%1$s.source_id collate \"C\", %1$s.sender".formatted(alias);
    }
}
