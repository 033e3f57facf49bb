package id.sinergi.indicator;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.query.NativeQuery;

/**
 * Writes the one statement that answers a question: over the coarsest grain of {@code cell} that holds it, and over the
 * ledger where regencies are asked for centres and something else. As of an earlier batch, cells that changed later are
 * read as they were.
 */
class CellSumsImpl implements CellSums {

    private static final List<Dimension> COLLAPSIBLE =
            List.of(Dimension.SECTOR, Dimension.CENTRE, Dimension.DESTINATION, Dimension.SEX);
    private static final int ALL = 0;
    private static final int CENTRE = 2;
    private static final int WITHOUT_CENTRE = 8;
    private static final int FINEST = 9;
    private static final String COLUMNS = "region, month, sector, centre, destination, sex, " + Measure.columns();

    private final EntityManager entities;

    CellSumsImpl(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<CellSum> sum(CellQuestion question) {
        var parameters = new LinkedHashMap<String, Object>();
        var sql = statement(question, parameters);
        @SuppressWarnings("unchecked")
        NativeQuery<CellSum> query = entities.createNativeQuery(sql).unwrap(NativeQuery.class);
        query.setTupleTransformer((row, aliases) -> CellSum.of(row));
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    private static String statement(CellQuestion question, Map<String, Object> parameters) {
        var keys = keys(question);
        var grouped = Stream.of("region", "month", "sector", "centre", "destination", "sex")
                .filter(name -> !"0".equals(keys.get(name)))
                .toList();
        return "select %s, %s from (%s) c %s having %s %s"
                .formatted(
                        keys.entrySet().stream()
                                .map(key -> "cast(%s as integer) as %s".formatted(key.getValue(), key.getKey()))
                                .collect(Collectors.joining(", ")),
                        Measure.each("cast(coalesce(sum(%1$s), 0) as integer) as %1$s"),
                        rows(question, parameters),
                        grouped.isEmpty()
                                ? ""
                                : "group by " + grouped.stream().map(keys::get).collect(Collectors.joining(", ")),
                        Measure.each("sum(%s) <> 0", " or "),
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

    /** Regencies keep fewer grains than the regions above them. */
    private static String rows(CellQuestion question, Map<String, Object> parameters) {
        var conditions = conditions(question, parameters);
        var levels = question.regions().stream().collect(Collectors.partitioningBy(CellSumsImpl::isRegency));
        return levels.entrySet().stream()
                .filter(level -> !level.getValue().isEmpty())
                .map(level -> {
                    var regions = level.getKey() ? "regencies" : "regions";
                    parameters.put(regions, level.getValue());
                    var where = "region in (:%s) and %s".formatted(regions, conditions);
                    return level.getKey() ? regencies(question, where, parameters) : above(question, where, parameters);
                })
                .collect(Collectors.joining(" union all "));
    }

    private static boolean isRegency(int region) {
        return region % 100 != 0;
    }

    private static String regencies(CellQuestion question, String where, Map<String, Object> parameters) {
        int grain = switch (grain(question)) {
            case ALL -> ALL;
            case CENTRE -> CENTRE;
            case FINEST -> FINEST;
            default -> WITHOUT_CENTRE;
        };
        return grain == FINEST
                ? "select %s from ledger where %s%s"
                        .formatted(COLUMNS, where, asOf(question, parameters, " and batch <= :asOf"))
                : cells(grain, question, where, parameters);
    }

    private static String above(CellQuestion question, String where, Map<String, Object> parameters) {
        return cells(grain(question), question, where, parameters);
    }

    private static String cells(int grain, CellQuestion question, String where, Map<String, Object> parameters) {
        var cells = "select %s from %%s where grain = %d and %s".formatted(COLUMNS, grain, where);
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

    /** The coarsest one, of those that the country and the provinces have, that tells the needed dimensions apart. */
    private static int grain(CellQuestion question) {
        var needed = COLLAPSIBLE.stream().filter(question::needs).toList();
        return switch (needed.size()) {
            case 0 -> ALL;
            case 1 -> COLLAPSIBLE.indexOf(needed.getFirst()) + 1;
            default -> needed.contains(Dimension.CENTRE) ? FINEST : WITHOUT_CENTRE;
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
