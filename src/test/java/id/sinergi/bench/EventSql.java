package id.sinergi.bench;

import id.sinergi.indicator.Counts;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Slice;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The GROUP BY that answers a question over one row per event: {@code day, region, centre, sector, sex, destination} as
 * codes, and ten counts. Shared by the engines that the product is compared with.
 */
final class EventSql {

    static final List<String> COUNTS = List.of(
            "enrolled",
            "trained",
            "assessed",
            "certified",
            "certificates",
            "placed",
            "cohort_assessed",
            "cohort_certified",
            "cohort_placed",
            "cohort_placed_12");

    private EventSql() {}

    /** @param events a table or a subquery of events of the slice's agreement */
    static String of(Question question, String events) {
        var keys = question.by().stream().map(EventSql::key).toList();
        var counts =
                COUNTS.stream().map(name -> "sum(%1$s) as %1$s".formatted(name)).collect(Collectors.joining(", "));
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
        return new Counts(
                row.getLong("enrolled"),
                row.getLong("trained"),
                row.getLong("assessed"),
                row.getLong("certified"),
                row.getLong("certificates"),
                row.getLong("placed"),
                row.getLong("cohort_assessed"),
                row.getLong("cohort_certified"),
                row.getLong("cohort_placed"),
                row.getLong("cohort_placed_12"));
    }
}
