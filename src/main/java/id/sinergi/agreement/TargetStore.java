package id.sinergi.agreement;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the targets that stood after a batch, of all documents, with what was chosen among them. */
@Component
class TargetStore {

    private static final String SQL = """
            select t.indicator, t.year, t.quarter, t.region, t.value, t.cumulative, t.document, t.document_date
            from target t join agreement a on a.id = t.agreement
            where a.code = :agreement and t.year between :from and :to and t.batch_in <= :batch
              and (t.batch_out is null or t.batch_out > :batch) and %s
            union all
            select c.indicator, c.year, 0, c.region, null, false, c.document, c.document_date
            from target_choice c join agreement a on a.id = c.agreement
            where a.code = :agreement and c.year between :from and :to and c.batch_in <= :batch
              and (c.batch_out is null or c.batch_out > :batch)
            order by 2, 4, 3
            """;

    private final JdbcClient jdbc;

    TargetStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In one statement. */
    TargetDocuments asOf(int batch, String agreement, Collection<Integer> regions, int from, int to) {
        return regions.isEmpty()
                ? new TargetDocuments(List.of(), List.of())
                : read(question("t.region in (:regions)", batch, agreement, from, to)
                        .param("regions", regions));
    }

    TargetDocuments everywhere(int batch, String agreement, int from, int to) {
        return read(question("true", batch, agreement, from, to));
    }

    boolean existsByIndicator(String indicator) {
        return jdbc.sql("select exists (select from target where indicator = ?)")
                .param(indicator)
                .query(Boolean.class)
                .single();
    }

    private JdbcClient.StatementSpec question(String where, int batch, String agreement, int from, int to) {
        return jdbc.sql(SQL.formatted(where))
                .param("batch", batch)
                .param("agreement", agreement)
                .param("from", from)
                .param("to", to);
    }

    private static TargetDocuments read(JdbcClient.StatementSpec question) {
        var targets = new ArrayList<SetTarget>();
        var choices = new ArrayList<TargetChoice>();
        question.query(row -> {
            var value = row.getBigDecimal("value");
            if (value == null) {
                choices.add(choice(row));
            } else {
                targets.add(target(row, value));
            }
        });
        return new TargetDocuments(targets, choices);
    }

    static TargetChoice choice(ResultSet row) throws SQLException {
        return new TargetChoice(row.getString("indicator"), row.getInt("year"), row.getInt("region"), document(row));
    }

    static SetTarget target(ResultSet row, BigDecimal value) throws SQLException {
        return new SetTarget(
                row.getString("indicator"),
                row.getInt("year"),
                row.getInt("quarter"),
                row.getInt("region"),
                value,
                row.getBoolean("cumulative"),
                new TargetDocument(row.getString("document"), row.getObject("document_date", LocalDate.class)));
    }

    static @Nullable TargetDocument document(ResultSet row) throws SQLException {
        var date = row.getObject("document_date", LocalDate.class);
        return date == null ? null : new TargetDocument(row.getString("document"), date);
    }
}
