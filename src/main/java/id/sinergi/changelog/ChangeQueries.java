package id.sinergi.changelog;

import id.sinergi.region.CurrentScope;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Finds kept changes, and files of targets among them as the batches that they became. */
@Component
class ChangeQueries {

    private static final int FETCH = 1_000;
    private static final String CONDITION = """
             where (:kind = '' or kind = :kind) and (:person = '' or actor = :person) and at >= :from and at < :until
               and (:text = '' or concat_ws(' ', subject,
                        (select string_agg(value, ' ') from jsonb_each_text(before || after)),
                        (select string_agg(value, ' ') from jsonb_each_text(before))) ilike :pattern)
            """;
    /** A file is shown to who sees all regions and agreements that its sender saw. */
    private static final String CHANGES = """
             from (select id, at, actor, cause, kind, subject, before, after from changelog where cause <> 'FIRST'
                   union all
                   select id, posted_at, posted_by, 'DONE', 'TARGETS', id::text, '{}', jsonb_strip_nulls(jsonb_build_object(
                       'file', file_name, 'rows', (rows_new + rows_changed)::text, 'reverts', reverts::text))
                   from batch where kind = 'TARGET' and scope <> '' and not exists (
                       select from unnest(string_to_array(scope, ',')::int[]) region
                       where not (array[0, region, region / 100 * 100] && cast(string_to_array(:scope, ',') as int[])))
                     and (:agreements = '*' or agreements <> '*'
                          and string_to_array(agreements, ',') <@ string_to_array(:agreements, ',')))
                  changes
            """ + CONDITION;

    private static final String STATES = """
             from (select distinct on (kind, subject) at, actor, cause, kind, subject, before, after
                   from changelog where at < :moment order by kind, subject, id desc) states
            """ + CONDITION + " and after <> '{}'";
    private static final String IN_ORDER =
            " order by array_position(array['RIGHTS', 'ENTRY', 'BREAK', 'INDICATOR', 'AGREEMENT', 'SETTING', 'DEFINITION'], kind), subject";

    private final JdbcClient jdbc;
    private final CurrentScope scope;
    private final Clock clock;

    ChangeQueries(JdbcClient jdbc, CurrentScope scope, Clock clock) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.clock = clock;
    }

    List<KeptChange> list(ChangeFilter filter, int offset, int limit) {
        return asked(filter, "select " + KeptChange.COLUMNS, order(filter) + " limit :limit offset :offset")
                .param("limit", limit)
                .param("offset", offset)
                .query(KeptChange::of)
                .list();
    }

    int count(ChangeFilter filter) {
        return asked(filter, "select count(*)", "")
                .query((row, number) -> row.getInt(1))
                .single();
    }

    void each(ChangeFilter filter, Consumer<KeptChange> reader) {
        var changes = asked(filter, "select " + KeptChange.COLUMNS, order(filter))
                .withFetchSize(FETCH)
                .query(KeptChange::of);
        try (var rows = changes.stream()) {
            rows.forEach(reader);
        }
    }

    List<String> people() {
        return asked(ChangeFilter.ALL, "select distinct actor", " order by actor")
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** What the things of one kind were at a moment, by their subjects. */
    Map<String, State> states(ChangeKind kind, Instant moment) {
        var states = new LinkedHashMap<String, State>();
        jdbc
                .sql("select distinct on (subject) " + KeptChange.COLUMNS
                        + " from changelog where kind = ? and at <= ? order by subject, id desc")
                .params(kind.name(), moment.atOffset(ZoneOffset.UTC))
                .query(KeptChange::of)
                .list()
                .stream()
                .filter(change -> change.after().isThere())
                .forEach(change -> states.put(change.subject(), change.after()));
        return states;
    }

    private static String order(ChangeFilter filter) {
        return filter.asOf() == null ? " order by at desc, id desc" : IN_ORDER;
    }

    private StatementSpec asked(ChangeFilter filter, String select, String order) {
        boolean states = filter.asOf() != null;
        var statement = jdbc.sql(select + (states ? STATES : CHANGES) + order).params(values(filter, states));
        return states
                ? statement.param("moment", end(filter.asOf()))
                : statement
                        .param("scope", scope.get().numbers())
                        .param("agreements", scope.agreements().text());
    }

    /** Of states neither who made them nor when is asked. */
    private Map<String, Object> values(ChangeFilter filter, boolean states) {
        var kind = filter.kind();
        return Map.of(
                "kind",
                kind == null ? "" : kind.name(),
                "person",
                states ? "" : filter.person(),
                "from",
                states || filter.from() == null ? start(LocalDate.EPOCH) : start(filter.from()),
                "until",
                end(states ? null : filter.until()),
                "text",
                filter.text(),
                "pattern",
                "%" + filter.text().replaceAll("([%_\\\\])", "\\\\$1") + "%");
    }

    private OffsetDateTime end(@Nullable LocalDate day) {
        return start(day == null ? LocalDate.of(9_999, 12, 31) : day.plusDays(1));
    }

    private OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant().atOffset(ZoneOffset.UTC);
    }
}
