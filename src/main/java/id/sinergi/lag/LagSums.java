package id.sinergi.lag;

import id.sinergi.indicator.CellQuestion;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Wait;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Answers questions about waiting times: from the distributions of provinces and the country where one of the four
 * dimensions is enough, else from the rows of the regencies.
 */
@Component
class LagSums {

    private static final List<Dimension> COLLAPSIBLE =
            List.of(Dimension.SECTOR, Dimension.CENTRE, Dimension.DESTINATION, Dimension.SEX);
    private static final int FINEST = 9;

    /** People of a member placed within each of the windows asked for, by the month in which they finished. */
    record Within(int key, int month, List<Long> people) {}

    /** A stage's waiting times for a member. */
    record Days(int key, int stage, long people, double median, int p75, int p90) {}

    private static final String DISTRIBUTION = """
            with waited as (
                select %s as key, stage, days, sum(people) as people
                from %s rows where months <= :window group by 1, 2, 3
            ), counted as (
                select key, stage, days, sum(people) over (partition by key, stage order by days) as so_far,
                       sum(people) over (partition by key, stage) as people
                from waited
            )
            select key, stage, max(people) as people,
                   (min(days) filter (where 2 * so_far >= people)
                       + min(days) filter (where 2 * so_far > people)) / 2.0 as median,
                   min(days) filter (where 4 * so_far >= 3 * people) as p75,
                   min(days) filter (where 10 * so_far >= 9 * people) as p90
            from counted where people > 0 group by key, stage
            """;

    private final JdbcClient jdbc;

    LagSums(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Within> within(CellQuestion question, List<Integer> windows) {
        var parameters = new LinkedHashMap<String, Object>();
        var key = key(question);
        var columns = windows.stream()
                .map(window -> "coalesce(sum(people) filter (where months <= %d), 0)".formatted(window))
                .collect(Collectors.joining(", "));
        var sql = "select %s as key, month, %s from %s waited where stage = %d group by 1, 2"
                .formatted(key, columns, rows(question, parameters), Wait.TRAINING_TO_PLACEMENT.stage());
        return jdbc.sql(sql)
                .params(parameters)
                .query((row, number) -> {
                    var people = new ArrayList<Long>();
                    for (int i = 0; i < windows.size(); i++) {
                        people.add(row.getLong(3 + i));
                    }
                    return new Within(row.getInt(1), row.getInt(2), List.copyOf(people));
                })
                .list();
    }

    /** Waiting times of events within the window of months. */
    List<Days> days(CellQuestion question, int window) {
        var parameters = new LinkedHashMap<String, Object>();
        var sql = DISTRIBUTION.formatted(key(question), rows(question, parameters));
        return jdbc.sql(sql)
                .params(parameters)
                .param("window", window)
                .query((row, number) -> new Days(
                        row.getInt("key"),
                        row.getInt("stage"),
                        row.getLong("people"),
                        row.getDouble("median"),
                        row.getInt("p75"),
                        row.getInt("p90")))
                .list();
    }

    private static String key(CellQuestion question) {
        return question.by().stream()
                .filter(dimension -> dimension != Dimension.MONTH)
                .findAny()
                .map(LagSums::column)
                .orElse("0");
    }

    /** A subquery with one row for each number of days. */
    private static String rows(CellQuestion question, Map<String, Object> parameters) {
        int grain = grain(question);
        var conditions = conditions(question, parameters);
        return grain == FINEST
                ? "(select * from lag where %s and %s)".formatted(regencies(question.regions(), parameters), conditions)
                : """
                  (select region, month, sector, centre, destination, sex, stage,
                          unnest(months) as months, unnest(days) as days, unnest(people) as people
                   from lag_distribution where grain = %d and region in (:regions) and %s)""".formatted(grain, conditions);
    }

    private static String conditions(CellQuestion question, Map<String, Object> parameters) {
        var conditions = new ArrayList<>(List.of("agreement = :agreement", "month between :from and :to"));
        parameters.put("agreement", question.agreement());
        parameters.put("regions", question.regions());
        parameters.put("from", question.from());
        parameters.put("to", question.to());
        filters(question).forEach((name, value) -> {
            conditions.add("%1$s in (:%1$s)".formatted(name));
            parameters.put(name, value);
        });
        if (question.asOf() != null) {
            conditions.add("batch <= :asOf");
            parameters.put("asOf", question.asOf());
        }
        return String.join(" and ", conditions);
    }

    private static Map<String, Object> filters(CellQuestion question) {
        var filters = new LinkedHashMap<String, Object>();
        if (!question.sectors().isEmpty()) {
            filters.put("sector", question.sectors());
        }
        if (question.centre() != null) {
            filters.put("centre", question.centre());
        }
        if (question.destination() != null) {
            filters.put("destination", question.destination());
        }
        if (question.sex() != null) {
            filters.put("sex", question.sex());
        }
        return filters;
    }

    /** Country and provinces are kept with one dimension at a time, everything else by regency. */
    private static int grain(CellQuestion question) {
        var needed = COLLAPSIBLE.stream().filter(question::needs).toList();
        if (needed.size() > 1 || question.regions().stream().anyMatch(region -> region % 100 != 0)) {
            return FINEST;
        }
        return needed.isEmpty() ? 0 : COLLAPSIBLE.indexOf(needed.getFirst()) + 1;
    }

    private static String regencies(List<Integer> regions, Map<String, Object> parameters) {
        if (regions.contains(0)) {
            return "true";
        }
        var provinces = regions.stream().filter(region -> region % 100 == 0).toList();
        var ranges = IntStream.range(0, provinces.size()).mapToObj(i -> {
            parameters.put("first" + i, provinces.get(i));
            parameters.put("last" + i, provinces.get(i) + 99);
            return "region between :first%1$d and :last%1$d".formatted(i);
        });
        return Stream.concat(Stream.of("region in (:regions)"), ranges).collect(Collectors.joining(" or ", "(", ")"));
    }

    private static String column(Dimension dimension) {
        return switch (dimension) {
            case SECTOR -> "sector";
            case CENTRE -> "centre";
            case DESTINATION -> "destination";
            case SEX -> "sex";
            case MONTH -> "month";
            case PROVINCE -> "region / 100 * 100";
            case REGENCY -> "region";
        };
    }
}
