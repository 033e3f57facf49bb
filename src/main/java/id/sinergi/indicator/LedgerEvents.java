package id.sinergi.indicator;

import id.sinergi.journey.RecordKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes the statement that enters what a batch changed at the finest grain. Each kind of event is summed up by itself
 * and only where a batch of this kind can have changed it: tests and placements leave enrolments as they were.
 */
final class LedgerEvents {

    /** Persons' journeys before the batch count negatively, those after it positively. */
    private static final String JOURNEYS = """
            (select -1 as sign, b.* from journey_before b union all select 1, a.* from journey_after a) j""";

    /** A date and what is counted in its month, by the place in the ledger's columns. */
    private record Event(String day, String prefix, String destination, String from, Map<String, String> counts) {

        static Event of(String day, String measure) {
            return new Event(day, "", "0", JOURNEYS, Map.of(measure, everyone()));
        }

        private static String everyone() {
            return "sum(sign)";
        }

        private static String those(String condition) {
            return "coalesce(sum(sign) filter (where %s), 0)".formatted(condition);
        }

        String statement() {
            return """
                    select agreement, (date_part('year', %1$s) * 100 + date_part('month', %1$s))::int as month,
                           %2$sregion as region, %2$scentre as centre, %2$ssector as sector, %2$ssex as sex,
                           %3$s as destination, %4$s
                    from %5$s where %1$s is not null group by 1, 2, 3, 4, 5, 6, 7
                    """.formatted(
                            day,
                            prefix,
                            destination,
                            Ledger.measures()
                                    .map(name -> "(%s)::int as %s".formatted(counts.getOrDefault(name, "0"), name))
                                    .collect(Collectors.joining(", ")),
                            from);
        }
    }

    private static final Event ENROLMENT =
            new Event("enrolled_on", "enrolled_", "0", JOURNEYS, Map.of("enrolled", Event.everyone()));
    private static final Event COMPLETION = new Event("trained_on", "", "0", JOURNEYS, completion());
    private static final Event ASSESSMENT = Event.of("assessed_on", "assessed");
    private static final Event CERTIFICATION = Event.of("certified_on", "certified");
    private static final Event CERTIFICATE =
            new Event("issued_on", "", "0", """
            (select -1 as sign, b.* from journey_before b where certificates is not null
             union all select 1, a.* from journey_after a where certificates is not null) j
            cross join unnest(j.certificates) issued(issued_on)""", Map.of("certificates", Event.everyone()));
    private static final Event PLACEMENT =
            new Event("placed_on", "", "destination", JOURNEYS, Map.of("placed", Event.everyone()));

    private LedgerEvents() {}

    private static Map<String, String> completion() {
        var counts = new LinkedHashMap<String, String>();
        counts.put("trained", Event.everyone());
        counts.put("cohort_assessed", Event.those("assessed_on is not null"));
        counts.put("cohort_certified", Event.those("certified_on is not null"));
        counts.put("cohort_placed", Event.those("placed_on is not null"));
        counts.put("cohort_placed_12", Event.those("placed_on <= trained_on + interval '12 months'"));
        return counts;
    }

    /** What a batch of this kind can change; whoever completed a training counts in its cohort's later stages. */
    private static List<Event> changedBy(RecordKind kind) {
        return switch (kind) {
            case TRAINING -> List.of(ENROLMENT, COMPLETION, ASSESSMENT, CERTIFICATION, CERTIFICATE, PLACEMENT);
            case CERTIFICATION -> List.of(COMPLETION, ASSESSMENT, CERTIFICATION, CERTIFICATE);
            case PLACEMENT -> List.of(COMPLETION, PLACEMENT);
        };
    }

    /** Rows of one region lie together, since a question about two dimensions reads them. */
    static String statement(RecordKind kind, int batch) {
        return """
                insert into ledger
                select %d, agreement, month, region, centre, sector, sex, destination, %s
                from (%s) event
                group by agreement, month, region, centre, sector, sex, destination
                having %s
                order by region, month
                """.formatted(
                batch,
                Ledger.sums("sum(%s)"),
                changedBy(kind).stream().map(Event::statement).collect(Collectors.joining(" union all ")),
                Ledger.measures().map(name -> "sum(%s) <> 0".formatted(name)).collect(Collectors.joining(" or ")));
    }
}
