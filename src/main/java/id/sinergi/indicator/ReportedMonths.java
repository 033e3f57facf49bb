package id.sinergi.indicator;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.sinergi.database.SystemRows;
import id.sinergi.indicator.PostedData.PostedMonth;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads for which months there are data, once for each batch that is asked for. */
@Component
class ReportedMonths {

    private static final int REMEMBERED = 500;

    /** Numbers that still hold, and those which a later batch changed. */
    private static final String MONTHS_AS_OF = """
            select cast(:agreement as integer) as agreement, month, max(trained) > 0 as trained, max(assessed + certified) > 0 as tested, max(placed) > 0 as placed
            from (select month, trained, assessed, certified, placed from cell
                  where agreement = :agreement and grain = 0 and region = 0 and since <= :batch
                  union all
                  select month, trained, assessed, certified, placed from cell_past
                  where agreement = :agreement and grain = 0 and region = 0 and since <= :batch and until > :batch) known
            group by month
            """;

    private record Question(int agreement, int batch, YearMonth running) {}

    private final JdbcClient jdbc;
    private final PostedData posted;
    private final DataVersion version;
    private final Clock clock;
    private final Cache<Question, Reported> known =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    ReportedMonths(JdbcClient jdbc, PostedData posted, DataVersion version, Clock clock) {
        this.jdbc = jdbc;
        this.posted = posted;
        this.version = version;
        this.clock = clock;
    }

    @EventListener(FiguresReplaced.class)
    void forget() {
        known.invalidateAll();
    }

    /** As known after the slice's batch, when only the months before its posting were over. */
    Reported of(Slice slice) {
        var asOf = slice.asOf();
        try {
            var question = new Question(
                    posted.agreement(slice.agreement()), asOf == null ? version.current() : asOf, running(asOf));
            return known.get(question, this::read);
        } catch (NoSuchElementException unknown) {
            return new Reported(YearMonth.now(clock), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        }
    }

    private YearMonth running(@Nullable Integer asOf) {
        var now = YearMonth.now(clock);
        if (asOf == null) {
            return now;
        }
        return jdbc.sql("select posted_at from batch where id <= :batch order by id desc limit 1")
                .param("batch", asOf)
                .query(OffsetDateTime.class)
                .optional()
                .map(at -> YearMonth.from(LocalDate.ofInstant(at.toInstant(), clock.getZone())))
                .filter(then -> then.isBefore(now))
                .orElse(now);
    }

    private Reported read(Question question) {
        var months = question.batch() == version.current()
                ? posted.months(question.agreement(), question.batch())
                : SystemRows.call(() -> jdbc.sql(MONTHS_AS_OF)
                        .param("agreement", question.agreement())
                        .param("batch", question.batch())
                        .query((row, number) -> PostedMonth.read(row))
                        .list());
        return new Reported(
                question.running(),
                those(months, PostedMonth::trained),
                those(months, PostedMonth::tested),
                those(months, PostedMonth::placed));
    }

    private static TreeSet<YearMonth> those(List<PostedMonth> months, Predicate<PostedMonth> which) {
        return months.stream()
                .filter(which)
                .map(month -> Questions.month(month.month()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
