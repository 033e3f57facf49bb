package id.sinergi.change;

import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Measure;
import id.sinergi.indicator.Questions;
import id.sinergi.journey.RecordKind;
import id.sinergi.region.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which figures a batch moved: those that add up, of the country and its provinces, over all months. */
@Component
public class BatchEffects {

    /** Sums of the batch, and what the cells hold with it. */
    private static final String CHANGES = """
            with delta as (
                select agreement, case when grouping(region / 100) = 0 then region / 100 * 100 else 0 end as region, %1$s
                from ledger where batch = :batch
                group by grouping sets ((agreement, region / 100), (agreement)))
            select d.agreement, d.region, %2$s
            from delta d cross join lateral (
                select %1$s from cell c
                where c.agreement = d.agreement and c.grain = 0 and c.region = d.region) now
            order by d.agreement, d.region
            """;

    private final JdbcClient jdbc;

    BatchEffects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of a batch that was posted last; the caller sees all regions. */
    public List<CountChange> of(int batch) {
        return jdbc
                .sql(CHANGES.formatted(
                        Measure.each("sum(%1$s) as %1$s"), Measure.each("now.%1$s as %1$s, d.%1$s as %1$s_delta")))
                .param("batch", batch)
                .query((row, number) -> changes(row))
                .list()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private static List<CountChange> changes(ResultSet row) throws SQLException {
        var changes = new ArrayList<CountChange>();
        for (var indicator : counts().toList()) {
            var column = indicator.measure().column();
            long after = row.getLong(column);
            long difference = row.getLong(column + "_delta");
            changes.add(new CountChange(
                    row.getInt("agreement"),
                    new RegionCode(row.getInt("region")),
                    indicator,
                    after - difference,
                    after));
        }
        return changes;
    }

    private static Stream<Indicator> counts() {
        return Indicator.all().stream().filter(Indicator::isMeasure);
    }

    /** The months in which a batch changed something, in their order. */
    public List<YearMonth> months(int batch) {
        return jdbc.sql("select distinct month from ledger where batch = :batch order by month")
                .param("batch", batch)
                .query((row, number) -> Questions.month(row.getInt("month")))
                .list();
    }

    /** The last month for which there are data of a kind of records; empty before the first ones. */
    public Optional<YearMonth> last(RecordKind kind) {
        return jdbc.sql("select month from cell where grain = 0 and region = 0 and %s > 0 order by month desc limit 1"
                        .formatted(main(kind).column()))
                .query((row, number) -> Questions.month(row.getInt("month")))
                .optional();
    }

    /** How many people a batch of a kind added to months before this one: they were reported late. */
    public long before(int batch, RecordKind kind, YearMonth month) {
        return jdbc.sql("select coalesce(sum(%s), 0) from ledger where batch = ? and month < ?"
                        .formatted(main(kind).column()))
                .params(batch, month.getYear() * 100 + month.getMonthValue())
                .query(Long.class)
                .single();
    }

    private static Measure main(RecordKind kind) {
        return switch (kind) {
            case TRAINING -> Measure.TRAINED;
            case CERTIFICATION -> Measure.CERTIFIED;
            case PLACEMENT -> Measure.PLACED;
        };
    }
}
