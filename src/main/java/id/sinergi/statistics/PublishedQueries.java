package id.sinergi.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads published figures, as they stand now or stood after a batch. */
@Component
class PublishedQueries {

    private static final String KNOWN = " batch_in <= :batch and (batch_out is null or batch_out > :batch)";

    private static final String OFFERED = "select indicator, dimension, count(*) as rows, max(as_of) as latest"
            + " from published_figure where" + KNOWN + " group by indicator, dimension order by indicator, dimension";

    private static final String TABLES = "select dimension, period_start, period_end, as_of, status,"
            + " count(*) as rows, sum(value) as sum from published_figure where indicator = :indicator and" + KNOWN
            + " group by dimension, period_start, period_end, as_of, status";

    private static final String FIGURES = "select dimension, member, period_start, period_end, as_of, status, value,"
            + " source, batch_in from published_figure where indicator = :indicator and dimension = :dimension"
            + " and (cast(:member as text) is null or member = :member"
            + " or (period_start = cast(:start as date) and period_end = cast(:end as date))) and" + KNOWN
            + " order by period_end desc, period_start desc, member, as_of, status limit :limit";

    private static final String ALL = "select dimension, member, period_start, period_end, as_of, status, value,"
            + " source, batch_in from published_figure where indicator = :indicator and" + KNOWN;

    private final JdbcClient jdbc;

    PublishedQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What there is: each indicator with each dimension. */
    List<PublishedIndicator> offered(@Nullable Integer batch) {
        return jdbc.sql(OFFERED)
                .param("batch", after(batch))
                .query((row, i) -> new PublishedIndicator(
                        row.getString("indicator"),
                        PublishedDimension.valueOf(row.getString("dimension")),
                        row.getInt("rows"),
                        row.getObject("latest", LocalDate.class)))
                .list();
    }

    /** Every table of an indicator, with the sum of its rows. */
    List<PublishedTable> tables(String indicator, @Nullable Integer batch) {
        return jdbc.sql(TABLES)
                .param("indicator", indicator)
                .param("batch", after(batch))
                .query((row, i) -> new PublishedTable(
                        PublishedDimension.valueOf(row.getString("dimension")),
                        span(row),
                        vintage(row),
                        row.getInt("rows"),
                        row.getBigDecimal("sum")))
                .list();
    }

    /**
     * The figures of a member in all spans and of all members in one span.
     *
     * @param member null for all members in all spans
     * @param span null for no other figures than the member's
     */
    List<PublishedFigure> figures(
            String indicator,
            PublishedDimension dimension,
            @Nullable String member,
            @Nullable Span span,
            @Nullable Integer batch,
            int limit) {
        return jdbc.sql(FIGURES)
                .param("indicator", indicator)
                .param("dimension", dimension.name())
                .param("member", member)
                .param("start", span == null ? null : span.from())
                .param("end", span == null ? null : span.to())
                .param("batch", after(batch))
                .param("limit", limit)
                .query((row, i) -> figure(row))
                .list();
    }

    /** All of an indicator: every dimension, span and vintage. */
    List<PublishedFigure> all(String indicator, @Nullable Integer batch) {
        return jdbc.sql(ALL)
                .param("indicator", indicator)
                .param("batch", after(batch))
                .query((row, i) -> figure(row))
                .list();
    }

    private static PublishedFigure figure(ResultSet row) throws SQLException {
        return new PublishedFigure(
                PublishedDimension.valueOf(row.getString("dimension")),
                row.getString("member"),
                span(row),
                vintage(row),
                row.getBigDecimal("value"),
                row.getString("source"),
                row.getInt("batch_in"));
    }

    private static int after(@Nullable Integer batch) {
        return batch == null ? Integer.MAX_VALUE : batch;
    }

    private static Span span(ResultSet row) throws SQLException {
        return new Span(row.getObject("period_start", LocalDate.class), row.getObject("period_end", LocalDate.class));
    }

    private static Vintage vintage(ResultSet row) throws SQLException {
        return new Vintage(row.getObject("as_of", LocalDate.class), FigureStatus.valueOf(row.getString("status")));
    }
}
