package id.sinergi.forecast;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.sinergi.database.SystemRows;
import id.sinergi.indicator.FiguresReplaced;
import id.sinergi.indicator.Freshness;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.Measure;
import id.sinergi.indicator.Questions;
import id.sinergi.indicator.Slice;
import id.sinergi.quality.DueMonths;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what was counted of each month on each day, as far as it was posted before a month began: once a month, ahead of
 * whoever asks. It is of the whole country and the same for all viewers, to whom only shares of many people are told.
 */
@Component
class PostedHistories {

    private static final int REMEMBERED = 30;

    /** Numbers that held after some batch, be they still in force or not. */
    private static final String COUNTED = """
            select a.code, known.month, b.day, %1$s
            from (select agreement, month, since, %2$s from cell where grain = 0 and region = 0
                  union all
                  select agreement, month, since, %2$s from cell_past where grain = 0 and region = 0) known
            join agreement a on a.id = known.agreement and a.parent is null
            join (select id, cast(posted_at at time zone :zone as date) as day from batch) b on b.id = known.since
            where b.day < :first
            order by known.since
            """.formatted(Measure.each("known.%s"), Measure.each("%s"));

    private record Series(String agreement, Measure measure) {}

    private final JdbcClient jdbc;
    private final IndicatorService indicators;
    private final DueMonths days;
    private final Clock clock;
    private final Cache<LocalDate, Map<Series, PostedHistory>> known =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    PostedHistories(JdbcClient jdbc, IndicatorService indicators, DueMonths days, Clock clock) {
        this.jdbc = jdbc;
        this.indicators = indicators;
        this.days = days;
        this.clock = clock;
    }

    @EventListener(FiguresReplaced.class)
    void forget() {
        known.invalidateAll();
    }

    /** Reads at the start, and with the first batch of a month, what pages will ask for. */
    @EventListener
    void prepare(Freshness.Advanced advanced) {
        Thread.startVirtualThread(() -> before(LocalDate.now(clock)));
    }

    /**
     * How late reports of the slice's agreement were, as known before the month began in which the slice's last batch was
     * posted, so that the figures of a month are corrected alike.
     */
    LateReports of(Slice slice, Measure measure) {
        var day = day(slice.asOf());
        return LateReports.of(
                before(day)
                        .getOrDefault(new Series(slice.agreement(), measure), new PostedHistory(day.withDayOfMonth(1))),
                day);
    }

    private LocalDate day(@Nullable Integer asOf) {
        var posted = indicators.freshness().postedAt();
        return asOf != null || posted == null ? days.day(asOf) : LocalDate.ofInstant(posted, clock.getZone());
    }

    private Map<Series, PostedHistory> before(LocalDate day) {
        return known.get(day.withDayOfMonth(1), this::read);
    }

    private Map<Series, PostedHistory> read(LocalDate first) {
        var histories = new HashMap<Series, PostedHistory>();
        SystemRows.call(() -> jdbc.sql(COUNTED)
                        .param("zone", clock.getZone().getId())
                        .param("first", first)
                        .query(PostedHistories::row)
                        .list())
                .forEach(row -> row.counts()
                        .forEach((measure, count) -> histories
                                .computeIfAbsent(
                                        new Series(row.agreement(), measure),
                                        one -> new PostedHistory(first.minusDays(1)))
                                .enter(Questions.month(row.month()), row.day(), count)));
        return Map.copyOf(histories);
    }

    private record Row(String agreement, int month, LocalDate day, Map<Measure, Long> counts) {}

    private static Row row(ResultSet row, int number) throws SQLException {
        var counts = new EnumMap<Measure, Long>(Measure.class);
        for (var measure : Measure.values()) {
            counts.put(measure, row.getLong(measure.column()));
        }
        return new Row(row.getString("code"), row.getInt("month"), row.getObject("day", LocalDate.class), counts);
    }
}
