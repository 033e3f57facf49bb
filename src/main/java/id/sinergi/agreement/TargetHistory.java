package id.sinergi.agreement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what targets and choices were, whatever holds now. */
@Component
class TargetHistory {

    private static final String VERSIONS = """
            select t.indicator, t.document, t.document_date, count(distinct t.batch_in) as versions
            from target t join agreement a on a.id = t.agreement
            where a.code = :agreement and t.year = :year and t.batch_in <= :batch
            group by t.indicator, t.document, t.document_date
            """;

    private static final String HISTORY = """
            select t.batch_in, t.batch_out, t.indicator, t.year, t.quarter, t.region, t.value, t.cumulative,
                   t.document, t.document_date
            from target t join agreement a on a.id = t.agreement
            where a.code = :agreement and t.indicator = :indicator and t.year = :year and t.region = :region
              and t.batch_in <= :batch
            union all
            select c.batch_in, c.batch_out, c.indicator, c.year, 0, c.region, null, false, c.document, c.document_date
            from target_choice c join agreement a on a.id = c.agreement
            where a.code = :agreement and c.indicator = :indicator and c.year = :year and c.region = :region
              and c.batch_in <= :batch
            order by 1, 5
            """;

    private final JdbcClient jdbc;

    TargetHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, Map<TargetDocument, Integer>> versions(int batch, String agreement, int year) {
        var found = new HashMap<String, Map<TargetDocument, Integer>>();
        jdbc.sql(VERSIONS)
                .param("agreement", agreement)
                .param("year", year)
                .param("batch", batch)
                .query(row -> {
                    found.computeIfAbsent(row.getString("indicator"), code -> new HashMap<>())
                            .put(Objects.requireNonNull(TargetStore.document(row)), row.getInt("versions"));
                });
        return found;
    }

    List<TargetRevision> of(int batch, String agreement, SetTarget.Subject subject) {
        return jdbc.sql(HISTORY)
                .param("agreement", agreement)
                .param("indicator", subject.indicator())
                .param("year", subject.year())
                .param("region", subject.region())
                .param("batch", batch)
                .query((row, number) -> {
                    var value = row.getBigDecimal("value");
                    return new TargetRevision(
                            value == null ? null : TargetStore.target(row, value),
                            value == null ? TargetStore.choice(row) : null,
                            row.getInt("batch_in"),
                            row.getObject("batch_out", Integer.class));
                })
                .list();
    }
}
