package id.sinergi.indicator;

import id.sinergi.database.SystemRows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What has been posted so far: how new it is and whether made-up people are among it. It is the same for all viewers, so
 * that the system asks for it.
 */
@Component
class PostedData {

    /** In which stages an agreement has events in a month, anywhere in the country. */
    record PostedMonth(int agreement, int month, boolean trained, boolean tested, boolean placed) {

        static PostedMonth read(ResultSet row) throws SQLException {
            return new PostedMonth(
                    row.getInt("agreement"),
                    row.getInt("month"),
                    row.getBoolean("trained"),
                    row.getBoolean("tested"),
                    row.getBoolean("placed"));
        }
    }

    private record Posted(
            @Nullable OffsetDateTime postedAt, @Nullable Integer lastMonth, boolean demo, String uncounted) {}

    private record Latest(Freshness freshness, List<PostedMonth> months) {

        static final Latest NONE = new Latest(new Freshness(0, null, null, false, List.of()), List.of());

        Latest {
            months = List.copyOf(months);
        }
    }

    private record Days(int version, List<PostingDay> days) {

        static final Days NONE = new Days(-1, List.of());
    }

    private static final int DAYS = 60;

    /** When something was posted last, and for each agreement and month what there is. */
    private static final String LATEST = """
            select posted.posted_at, posted.demo, posted.uncounted,
                   m.agreement, m.month, m.trained, m.tested, m.placed
            from (select (select max(posted_at) from batch) as posted_at,
                         exists (select from batch b where b.demo and b.kind <> 'TARGET' and b.reverts is null
                           and not exists (select from batch r where r.reverts = b.id)) as demo,
                         (select concat_ws(' ', %s) from cell
                          where grain = 0 and region = 0) as uncounted) posted
            left join (select agreement, month, max(trained) > 0 as trained,
                         max(assessed + certified) > 0 as tested, max(placed) > 0 as placed
                       from cell where grain = 0 and region = 0
                         and trained + assessed + certified + placed > 0
                       group by agreement, month) m on true
            """.formatted(Measure.each("case when bool_or(%1$s is null) then '%1$s' end"));

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Map<String, Integer> agreements = new ConcurrentHashMap<>();
    private final Map<Integer, String> codes = new ConcurrentHashMap<>();
    private volatile Latest latest = Latest.NONE;
    private volatile Days days = Days.NONE;

    PostedData(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The freshness as of a data version; asks only when the version is new or something is still to be counted. */
    Freshness freshness(int version) {
        return latest(version).freshness();
    }

    /** The months of an agreement in which the country has events, as of a data version. */
    List<PostedMonth> months(int agreement, int version) {
        return latest(version).months().stream()
                .filter(month -> month.agreement() == agreement)
                .toList();
    }

    private Latest latest(int version) {
        var known = latest;
        if (known.freshness().batch() != version
                || !known.freshness().uncounted().isEmpty()) {
            known = SystemRows.call(() -> read(version));
            latest = known;
        }
        return known;
    }

    @EventListener(FiguresReplaced.class)
    void forget() {
        latest = Latest.NONE;
        days = Days.NONE;
    }

    /** The number of an agreement, else {@link NoSuchElementException}. */
    int agreement(String code) {
        return agreements.computeIfAbsent(
                code,
                unknown -> jdbc.sql("select id from agreement where code = :code and parent is null")
                        .param("code", unknown)
                        .query(Integer.class)
                        .optional()
                        .orElseThrow(() -> new NoSuchElementException("No agreement " + unknown)));
    }

    /** The code of the agreement with this number; agreements are never removed. */
    String code(int agreement) {
        return codes.computeIfAbsent(
                agreement,
                unknown -> jdbc.sql("select code from agreement where id = :id")
                        .param("id", unknown)
                        .query(String.class)
                        .single());
    }

    /** The last day that the data covered when this batch had been posted; null if there were none. */
    @Nullable
    LocalDate dataThrough(int batch) {
        var covered = SystemRows.call(() -> covered(batch));
        var month = covered.lastMonth();
        var postedAt = covered.postedAt();
        if (month == null || postedAt == null) {
            return null;
        }
        var end = Questions.month(month).atEndOfMonth();
        var posted = LocalDate.ofInstant(postedAt.toInstant(), clock.getZone());
        return end.isAfter(posted) ? posted : end;
    }

    private Posted covered(int batch) {
        return jdbc.sql("""
                        select (select posted_at from batch where id <= :batch order by id desc limit 1) as posted_at,
                               (select max(month) from (
                                  select month, trained + assessed + certified + placed as events from cell
                                  where grain = 0 and region = 0 and since <= :batch
                                  union all
                                  select month, trained + assessed + certified + placed from cell_past
                                  where grain = 0 and region = 0 and since <= :batch and until > :batch) present
                                where events > 0
                               ) as last_month,
                               false as demo, '' as uncounted
                        """).param("batch", batch).query(Posted.class).single();
    }

    /** At most {@value #DAYS} of them, the newest first, as of a data version; asks only when the version is new. */
    List<PostingDay> days(int version) {
        var known = days;
        if (known.version() != version) {
            known = new Days(version, readDays());
            days = known;
        }
        return known.days();
    }

    private List<PostingDay> readDays() {
        return jdbc.sql("""
                        select day, max(id) as batch
                        from (select id, cast(posted_at at time zone :zone as date) as day from batch) posted
                        group by day order by day desc limit :days
                        """)
                .param("zone", clock.getZone().getId())
                .param("days", DAYS)
                .query((row, number) -> new PostingDay(row.getObject("day", LocalDate.class), row.getInt("batch")))
                .list();
    }

    private Latest read(int version) {
        var months = new ArrayList<PostedMonth>();
        var posted = jdbc.sql(LATEST)
                .query((row, number) -> {
                    if (row.getObject("month") != null) {
                        months.add(PostedMonth.read(row));
                    }
                    return new Posted(
                            row.getObject("posted_at", OffsetDateTime.class),
                            null,
                            row.getBoolean("demo"),
                            row.getString("uncounted"));
                })
                .list()
                .getFirst();
        var last = months.stream().map(PostedMonth::month).max(Integer::compare);
        var postedAt = posted.postedAt();
        var freshness = new Freshness(
                version,
                postedAt == null ? null : postedAt.toInstant(),
                last.map(this::endOf).orElse(null),
                posted.demo(),
                Measure.all()
                        .filter(measure ->
                                List.of(posted.uncounted().split(" ")).contains(measure.column()))
                        .toList());
        return new Latest(freshness, months);
    }

    /** The last day of the month, or today where the month is not over. */
    private LocalDate endOf(int month) {
        var end = YearMonth.of(month / 100, month % 100).atEndOfMonth();
        var today = LocalDate.ofInstant(Instant.now(clock), clock.getZone());
        return end.isAfter(today) ? today : end;
    }
}
