package id.sinergi.waiting;

import id.sinergi.indicator.CellQuestion;
import id.sinergi.indicator.Dimension;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who waits since when: from the coarsest grain that tells the dimensions asked for apart. */
@Component
class WaitingSums {

    private static final List<Dimension> COLLAPSIBLE = List.of(Dimension.SECTOR, Dimension.CENTRE, Dimension.SEX);
    private static final Map<Dimension, Integer> SINGLE =
            Map.of(Dimension.SECTOR, 1, Dimension.CENTRE, 2, Dimension.SEX, 4);
    private static final int ALL = 0;
    private static final int FINEST = 9;

    private static final String PEOPLE = """
            select key, make_date(month / 100, month %% 100, day) as since, sum(people) as people
            from (select %s as key, month, unnest(days) as day, unnest(people) as people
                  from waiting_delta where %s) waited
            group by key, month, day having sum(people) > 0 order by key, month, day
            """;

    /**
     * People of a member who wait since the same day.
     *
     * @param key number of the member; 0 where no dimension was asked for
     */
    record Since(int key, LocalDate day, long people) {}

    private final JdbcClient jdbc;

    WaitingSums(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By at most one dimension; a destination narrows nothing, since nobody who waits has one. */
    List<Since> people(CellQuestion question, @Nullable Dimension dimension) {
        var parameters = new LinkedHashMap<String, Object>();
        var sql = PEOPLE.formatted(
                dimension == null ? "0" : column(dimension), String.join(" and ", conditions(question, parameters)));
        return jdbc.sql(sql)
                .params(parameters)
                .query((row, number) ->
                        new Since(row.getInt("key"), row.getObject("since", LocalDate.class), row.getLong("people")))
                .list();
    }

    private static List<String> conditions(CellQuestion question, Map<String, Object> parameters) {
        var conditions = new ArrayList<>(List.of(
                "agreement = :agreement",
                "grain = " + grain(question),
                "region in (:regions)",
                "month between :from and :to"));
        parameters.put("agreement", question.agreement());
        parameters.put("regions", question.regions());
        parameters.put("from", question.from());
        parameters.put("to", question.to());
        narrow("sector", question.sectors().isEmpty() ? null : question.sectors(), conditions, parameters);
        narrow("centre", question.centre(), conditions, parameters);
        narrow("sex", question.sex(), conditions, parameters);
        if (question.asOf() != null) {
            conditions.add("batch <= :asOf");
            parameters.put("asOf", question.asOf());
        }
        return conditions;
    }

    private static void narrow(
            String column, @Nullable Object values, List<String> conditions, Map<String, Object> parameters) {
        if (values != null) {
            conditions.add("%1$s in (:%1$s)".formatted(column));
            parameters.put(column, values);
        }
    }

    /** Regencies are kept as a whole and at the finest grain alone. */
    private static int grain(CellQuestion question) {
        var needed = COLLAPSIBLE.stream().filter(question::needs).toList();
        if (needed.isEmpty()) {
            return ALL;
        }
        boolean coarse = question.regions().stream().allMatch(region -> region % 100 == 0);
        return needed.size() == 1 && coarse ? SINGLE.getOrDefault(needed.getFirst(), FINEST) : FINEST;
    }

    private static String column(Dimension dimension) {
        return switch (dimension) {
            case SECTOR -> "sector";
            case CENTRE -> "centre";
            case SEX -> "sex";
            case PROVINCE, REGENCY -> "region";
            case MONTH, DESTINATION -> throw new IllegalArgumentException("Nobody waits by " + dimension);
        };
    }
}
