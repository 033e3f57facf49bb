package id.sinergi.indicator;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the one statement that answers a question: over {@code cell} where a single grain holds it, else over the
 * ledger. As of an earlier batch, cells that changed later are read as they were.
 */
class CellSumsImpl implements CellSums {

    private static final List<Dimension> COLLAPSIBLE =
            List.of(Dimension.SECTOR, Dimension.CENTRE, Dimension.DESTINATION, Dimension.SEX);
    private static final int ALL = 0;
    private static final int FINEST = 9;

    private final EntityManager entities;

    CellSumsImpl(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<CellSum> sum(CellQuestion question) {
        var parameters = new LinkedHashMap<String, Object>();
        var sql = statement(question, parameters);
        var query = entities.createNativeQuery(sql, CellSum.class);
        parameters.forEach(query::setParameter);
        @SuppressWarnings("unchecked")
        List<CellSum> sums = query.getResultList();
        return sums;
    }

    private static String statement(CellQuestion question, Map<String, Object> parameters) {
        var keys = keys(question);
        var grouped = Stream.of("region", "month", "sector", "centre", "destination", "sex")
                .filter(name -> !"0".equals(keys.get(name)))
                .toList();
        var changed = Ledger.measures().map(name -> "sum(" + name + ") <> 0").collect(Collectors.joining(" or "));
        return "select %s, %s from (%s) c %s having %s %s"
                .formatted(
                        keys.entrySet().stream()
                                .map(key -> "cast(%s as integer) as %s".formatted(key.getValue(), key.getKey()))
                                .collect(Collectors.joining(", ")),
                        Ledger.sums("cast(coalesce(sum(%1$s), 0) as bigint) as %1$s"),
                        rows(question, parameters),
                        grouped.isEmpty()
                                ? ""
                                : "group by " + grouped.stream().map(keys::get).collect(Collectors.joining(", ")),
                        changed,
                        grouped.isEmpty()
                                ? ""
                                : "order by " + grouped.stream().map(keys::get).collect(Collectors.joining(", ")));
    }

    /** The expression of each key column, 0 where the question does not group by it. */
    private static Map<String, String> keys(CellQuestion question) {
        var keys = new LinkedHashMap<String, String>();
        keys.put("region", region(question));
        keys.put("month", question.by().contains(Dimension.MONTH) ? "month" : "0");
        for (var dimension : COLLAPSIBLE) {
            keys.put(column(dimension), question.by().contains(dimension) ? column(dimension) : "0");
        }
        return keys;
    }

    private static String region(CellQuestion question) {
        if (question.by().contains(Dimension.REGENCY)) {
            return "region";
        }
        return question.by().contains(Dimension.PROVINCE) ? "region / 100 * 100" : "0";
    }

    private static String rows(CellQuestion question, Map<String, Object> parameters) {
        var conditions = conditions(question, parameters);
        var columns = "region, month, sector, centre, destination, sex, ";
        int grain = grain(question);
        if (grain == FINEST && !question.regions().equals(List.of(0))) {
            return "select %s%s from ledger where %s%s"
                    .formatted(
                            columns,
                            Ledger.MEASURES,
                            regencies(question, parameters) + conditions,
                            asOf(question, parameters, " and batch <= :asOf"));
        }
        parameters.put("grain", grain);
        parameters.put("regions", question.regions());
        var where = "grain = :grain and region in (:regions) and " + conditions;
        var cells = "select %s%s from %%s where %s".formatted(columns, Ledger.MEASURES, where);
        return cells.formatted("cell")
                + asOf(
                        question,
                        parameters,
                        " and since <= :asOf union all " + cells.formatted("cell_past")
                                + " and since <= :asOf and until > :asOf");
    }

    private static String asOf(CellQuestion question, Map<String, Object> parameters, String clause) {
        if (question.asOf() == null) {
            return "";
        }
        parameters.put("asOf", question.asOf());
        return clause;
    }

    /** The ledger knows regencies only: a province is a range of them, the country all. */
    private static String regencies(CellQuestion question, Map<String, Object> parameters) {
        var ranges = new ArrayList<String>();
        for (int region : question.regions()) {
            int number = ranges.size();
            parameters.put("first" + number, region);
            parameters.put("last" + number, region == 0 ? 9999 : region % 100 == 0 ? region + 99 : region);
            ranges.add("region between :first%1$d and :last%1$d".formatted(number));
        }
        return "(" + String.join(" or ", ranges) + ") and ";
    }

    private static String conditions(CellQuestion question, Map<String, Object> parameters) {
        var conditions = new ArrayList<>(List.of("agreement = :agreement", "month between :from and :to"));
        parameters.put("agreement", question.agreement());
        parameters.put("from", question.from());
        parameters.put("to", question.to());
        if (!question.sectors().isEmpty()) {
            conditions.add("sector in (:sectors)");
            parameters.put("sectors", question.sectors());
        }
        if (question.by().contains(Dimension.DESTINATION)) {
            conditions.add("destination <> 0");
        }
        var single = new LinkedHashMap<String, Object>();
        if (question.centre() != null) {
            single.put("centre", question.centre());
        }
        if (question.destination() != null) {
            single.put("destination", question.destination());
        }
        if (question.sex() != null) {
            single.put("sex", question.sex());
        }
        single.keySet().forEach(name -> conditions.add(name + " = :" + name));
        parameters.putAll(single);
        return String.join(" and ", conditions);
    }

    private static int grain(CellQuestion question) {
        var needed = COLLAPSIBLE.stream().filter(question::needs).toList();
        return switch (needed.size()) {
            case 0 -> ALL;
            case 1 -> COLLAPSIBLE.indexOf(needed.getFirst()) + 1;
            default -> FINEST;
        };
    }

    private static String column(Dimension dimension) {
        return switch (dimension) {
            case SECTOR -> "sector";
            case CENTRE -> "centre";
            case DESTINATION -> "destination";
            case SEX -> "sex";
            case MONTH -> "month";
            case PROVINCE, REGENCY -> "region";
        };
    }
}
