package id.sinergi.change;

import id.sinergi.indicator.Cause;
import id.sinergi.indicator.CellQuestion;
import id.sinergi.indicator.Measure;
import id.sinergi.region.CurrentScope;
import id.sinergi.region.SeenScope;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads from the ledger by how much each batch moved a measure, for each cause. The file of a batch is named to those who
 * see all of its regions.
 */
@Component
class LedgerMovements {

    private static final String MOVED = """
            select l.batch, b.file_name, b.scope, b.agreements, b.posted_at, b.reverts, l.cause, sum(l.%1$s) as moved
            from ledger l join batch b on b.id = l.batch
            where l.batch > :after and l.batch <= :until and %2$s
            group by l.batch, b.file_name, b.scope, b.agreements, b.posted_at, b.reverts, l.cause
            having sum(l.%1$s) <> 0
            order by l.batch, l.cause
            """;

    private static final Map<Integer, Cause> CAUSES =
            Arrays.stream(Cause.values()).collect(Collectors.toMap(Cause::id, Function.identity()));

    /** One row: what a batch moved for one cause. */
    private record Moved(
            int batch,
            String fileName,
            String scope,
            String agreements,
            OffsetDateTime postedAt,
            @Nullable Integer reverts,
            int cause,
            long moved) {}

    private final JdbcClient jdbc;
    private final CurrentScope scope;

    LedgerMovements(JdbcClient jdbc, CurrentScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    /**
     * The batches after one and up to another that moved the measure, the latest one last.
     *
     * @param question the slice in numbers, without anything to group by
     */
    List<BatchChange> of(CellQuestion question, Measure measure, int after, int until) {
        var parameters = new LinkedHashMap<String, Object>();
        parameters.put("after", after);
        parameters.put("until", until);
        var sql = MOVED.formatted(measure.column(), conditions(question, measure, parameters));
        var batches = new LinkedHashMap<Integer, List<Moved>>();
        jdbc.sql(sql)
                .params(parameters)
                .query(Moved.class)
                .list()
                .forEach(moved -> batches.computeIfAbsent(moved.batch(), first -> new ArrayList<>())
                        .add(moved));
        return batches.values().stream().map(this::change).toList();
    }

    private BatchChange change(List<Moved> moved) {
        var first = moved.getFirst();
        var causes = new EnumMap<Cause, Long>(Cause.class);
        if (first.reverts() == null) {
            moved.forEach(one -> causes.put(CAUSES.getOrDefault(one.cause(), Cause.NEW), one.moved()));
        }
        Instant postedAt = first.postedAt().toInstant();
        long total = moved.stream().mapToLong(Moved::moved).sum();
        var file = scope.seen().covers(SeenScope.of(first.scope(), first.agreements())) ? first.fileName() : "";
        return new BatchChange(first.batch(), file, postedAt, first.reverts(), causes, total);
    }

    private static String conditions(CellQuestion question, Measure measure, Map<String, Object> parameters) {
        var conditions = new ArrayList<>(List.of("agreement = :agreement", "month between :from and :to"));
        parameters.put("agreement", question.agreement());
        parameters.put("from", question.from());
        parameters.put("to", question.to());
        if (!question.regions().contains(0)) {
            conditions.add("(region in (:regions) or region / 100 * 100 in (:regions))");
            parameters.put("regions", question.regions());
        }
        if (!question.sectors().isEmpty()) {
            conditions.add("sector in (:sectors)");
            parameters.put("sectors", question.sectors());
        }
        equal("centre", question.centre(), conditions, parameters);
        equal("sex", question.sex(), conditions, parameters);
        if (measure.hasDestination()) {
            equal("destination", question.destination(), conditions, parameters);
        }
        return String.join(" and ", conditions);
    }

    private static void equal(
            String column, @Nullable Integer value, List<String> conditions, Map<String, Object> parameters) {
        if (value != null) {
            conditions.add("l.%1$s = :%1$s".formatted(column));
            parameters.put(column, value);
        }
    }
}
