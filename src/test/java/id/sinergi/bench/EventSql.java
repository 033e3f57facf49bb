package id.sinergi.bench;

import id.sinergi.indicator.Counts;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Measure;
import id.sinergi.indicator.Slice;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The GROUP BY that answers a question over one row per event: {@code day, region, centre, sector, sex, destination} as
 * codes, and a count for each measure. Shared by the engines that the product is compared with.
 */
final class EventSql {

    /** The columns of all measures, separated by commas. */
    static final String COUNTS = each(Measure::column);

    /**
     * Events of one kind.
     *
     * @param keys expressions for day, region, centre, sector, sex and destination
     * @param from the table and the condition
     * @param counts an expression of 0 or 1 for each measure that such an event can count in
     */
    record Events(String keys, String from, Map<Measure, String> counts) {}

    private EventSql() {}

    /**
     * Events of all kinds as one query.
     *
     * @param type of the counts
     * @throws IllegalStateException if a measure has no rule
     */
    static String union(String type, List<Events> kinds) {
        var without = EnumSet.allOf(Measure.class);
        kinds.forEach(kind -> without.removeAll(kind.counts().keySet()));
        if (!without.isEmpty()) {
            throw new IllegalStateException("No rule for " + without);
        }
        return kinds.stream()
                .map(kind -> "select %s, %s from %s"
                        .formatted(
                                kind.keys(),
                                each(measure -> "(%s)::%s as %s"
                                        .formatted(kind.counts().getOrDefault(measure, "0"), type, measure.column())),
                                kind.from()))
                .collect(Collectors.joining(" union all "));
    }

    private static String each(Function<Measure, String> text) {
        return Arrays.stream(Measure.values()).map(text).collect(Collectors.joining(", "));
    }

    /** @param events a table or a subquery of events of the slice's agreement */
    static String of(Question question, String events) {
        var keys = question.by().stream().map(EventSql::key).toList();
        var counts = each(measure -> "sum(%1$s) as %1$s".formatted(measure.column()));
        var grouping = IntStream.rangeClosed(1, keys.size())
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(", ", keys.isEmpty() ? "" : " group by ", ""));
        return "select %s%s from %s e where %s%s"
                .formatted(
                        keys.stream().map(key -> key + ", ").collect(Collectors.joining()),
                        counts,
                        events,
                        conditions(question),
                        grouping);
    }

    private static String key(Dimension dimension) {
        return switch (dimension) {
            case MONTH -> "extract(year from day) * 100 + extract(month from day)";
            case PROVINCE -> "left(region, 2)";
            case REGENCY -> "region";
            case SECTOR, CENTRE, DESTINATION, SEX -> dimension.name();
        };
    }

    private static String conditions(Question question) {
        var slice = question.slice();
        var conditions = new ArrayList<String>();
        conditions.add("day >= date '%s-01'".formatted(slice.period().from()));
        conditions.add("day < date '%s-01'".formatted(slice.period().to().plusMonths(1)));
        if (!slice.region().isCountry()) {
            conditions.add(
                    slice.region().isProvince()
                            ? "left(region, 2) = '%s'".formatted(slice.region())
                            : "region = '%s'".formatted(slice.region()));
        }
        if (!slice.sectors().isEmpty()) {
            conditions.add("sector in ('" + String.join("', '", slice.sectors()) + "')");
        }
        if (slice.centre() != null) {
            conditions.add("centre = '%s'".formatted(slice.centre()));
        }
        if (slice.sex() != null) {
            conditions.add("sex = '%s'".formatted(slice.sex()));
        }
        placement(question, slice, conditions);
        return String.join(" and ", conditions);
    }

    /** A destination narrows placements only; asked by destination, an answer has nothing but placements. */
    private static void placement(Question question, Slice slice, List<String> conditions) {
        if (question.by().contains(Dimension.DESTINATION)) {
            conditions.add("placed > 0");
        }
        if (slice.destination() != null) {
            conditions.add("(placed = 0 or destination = '%s')".formatted(slice.destination()));
        }
    }

    /** The codes of a row's members, as the product writes them. */
    static String key(ResultSet row, Question question) throws SQLException {
        var parts = new ArrayList<String>();
        for (int i = 0; i < question.by().size(); i++) {
            parts.add(
                    question.by().get(i) == Dimension.MONTH
                            ? "%d-%02d".formatted(row.getInt(i + 1) / 100, row.getInt(i + 1) % 100)
                            : row.getString(i + 1));
        }
        return String.join(" ", parts);
    }

    static Counts counts(ResultSet row) throws SQLException {
        var counts = new EnumMap<Measure, Long>(Measure.class);
        for (var measure : Measure.values()) {
            counts.put(measure, row.getLong(measure.column()));
        }
        return Counts.of(counts);
    }
}
