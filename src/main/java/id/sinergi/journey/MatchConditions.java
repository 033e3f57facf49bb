package id.sinergi.journey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a query asks of the kept matches, as SQL conditions and what they are asked with. */
record MatchConditions(MatchQuery query) {

    private static final String ASKED_UNDER =
            "(asked = :agreement or asked = 0 and (apart is null or :agreement <> all(apart)))";

    /** The matches of the period under the agreement, within the slice. */
    String rows() {
        var conditions = new ArrayList<>(
                List.of("day >= :from", "day < :until", ASKED_UNDER, "(is_placement or named = :agreement)"));
        conditions.addAll(home());
        add(conditions, query.destination() == null, "(not is_placement or destination = :destination)");
        return "%s m where %s".formatted(known().rows("record_match"), String.join(" and ", conditions));
    }

    /** The changes of counted tests of the period under the agreement, within the slice. */
    String counted() {
        var conditions =
                new ArrayList<>(List.of("agreement = :agreement", "month >= :firstMonth", "month < :monthAfter"));
        conditions.addAll(home());
        if (query.asOf() != null) {
            conditions.add("batch <= " + query.asOf());
        }
        return "counted_test where " + String.join(" and ", conditions);
    }

    Known known() {
        var asOf = query.asOf();
        return asOf == null ? Known.NOW : Known.asOf(asOf);
    }

    private List<String> home() {
        var conditions = new ArrayList<String>();
        add(conditions, query.isCountry(), "(region in (:regions) or region / 100 * 100 in (:regions))");
        add(conditions, query.sectors().isEmpty(), "sector in (:sectors)");
        add(conditions, query.centre() == null, "centre = :centre");
        add(conditions, query.sex() == null, "sex = :sex");
        return conditions;
    }

    private static void add(List<String> conditions, boolean all, String condition) {
        if (!all) {
            conditions.add(condition);
        }
    }

    /** What the statement is asked with. */
    Map<String, @Nullable Object> parameters() {
        var parameters = new LinkedHashMap<String, @Nullable Object>();
        parameters.put("agreement", query.agreement());
        parameters.put("regions", query.regions());
        parameters.put("from", query.from());
        parameters.put("until", query.until());
        parameters.put("firstMonth", month(query.from()));
        parameters.put("monthAfter", month(query.until()));
        parameters.put("sectors", query.sectors());
        parameters.put("centre", query.centre());
        parameters.put("destination", query.destination());
        parameters.put("sex", query.sex());
        return parameters;
    }

    private static int month(LocalDate day) {
        return day.getYear() * 100 + day.getMonthValue();
    }
}
