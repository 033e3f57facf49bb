package id.sinergi.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The audit log as administrators read it. */
@Service
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class AuditTrail {

    private static final int GROUPS = 50;
    private static final int FETCH = 1_000;

    private static final String WHERE = """
             from audit_entry where at >= :since and (:outcome = '' or outcome = :outcome)
              and (:text = '' or concat_ws(' ', username, subject, address, slice, detail) ilike :pattern)
            """;
    /** What strangers and programs can repeat at will is no part of the list, unless it is asked for. */
    private static final String LISTED =
            " and case when :action = '' then action not in ('SIGN_IN_REFUSED', 'API_REFUSED', 'API_READ')"
                    + " else action = :action end";

    /** One address that tried more than three names is one group, and so is one name that more than three addresses tried. */
    private static final String GROUPED =
            "with pairs as (select action, username, address, count(*) entries, min(at) earliest, max(at) latest"
                    + WHERE
                    + " and action in ('SIGN_IN_REFUSED', 'API_REFUSED', 'API_READ') and :action in ('', action)"
                    + """
                     group by action, username, address),
                     known as (select *, count(*) over (partition by action, address) names,
                                      count(*) over (partition by action, username) places from pairs)
                     select action, min(username) actor, count(distinct username) actors, min(address) address,
                            count(distinct address) addresses, sum(entries) entries, min(earliest) earliest,
                            max(latest) latest
                     from known
                     group by action, case when names > 3 then address when places > 3 then username
                                      else username || ' ' || address end, names > 3, places > 3
                     order by entries desc, latest desc limit :limit
                    """;

    private final JdbcClient jdbc;
    private final Clock clock;

    AuditTrail(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A part of the list, the newest first. */
    public List<AuditRow> list(AuditFilter filter, int offset, int limit) {
        return jdbc.sql("select " + AuditRow.COLUMNS + WHERE + LISTED + " order by id desc limit :limit offset :offset")
                .params(values(filter))
                .param("limit", limit)
                .param("offset", offset)
                .query(AuditRow::of)
                .list();
    }

    public int count(AuditFilter filter) {
        return jdbc.sql("select count(*)" + WHERE + LISTED)
                .params(values(filter))
                .query((row, number) -> row.getInt(1))
                .single();
    }

    /** Refused sign-ins and what the API read or refused, the most frequent first. */
    public List<AuditGroup> groups(AuditFilter filter) {
        return jdbc.sql(GROUPED)
                .params(values(filter))
                .param("limit", GROUPS)
                .query((row, number) -> new AuditGroup(
                        row.getString("action"),
                        row.getString("actor"),
                        row.getInt("actors"),
                        row.getString("address"),
                        row.getInt("addresses"),
                        row.getLong("entries"),
                        row.getObject("earliest", OffsetDateTime.class),
                        row.getObject("latest", OffsetDateTime.class)))
                .list();
    }

    /** The actions that there are entries of. */
    public List<String> actions() {
        return jdbc.sql("select distinct action from audit_entry order by action")
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** How many sign-ins were refused since then. */
    public long refusedSince(Instant moment) {
        return jdbc.sql("select count(*) from audit_entry where at >= ? and action = 'SIGN_IN_REFUSED'")
                .param(moment.atOffset(ZoneOffset.UTC))
                .query((row, number) -> row.getLong(1))
                .single();
    }

    /** Every single entry, the oldest first, one after the other: their number does not matter. */
    @Transactional(readOnly = true)
    public void each(AuditFilter filter, Consumer<AuditRow> reader) {
        var entries = jdbc.sql("select " + AuditRow.COLUMNS + WHERE + " and :action in ('', action) order by id")
                .withFetchSize(FETCH)
                .params(values(filter))
                .query(AuditRow::of);
        try (var rows = entries.stream()) {
            rows.forEach(reader);
        }
    }

    private Map<String, Object> values(AuditFilter filter) {
        var since = filter.days() == 0 ? Instant.EPOCH : clock.instant().minus(Duration.ofDays(filter.days()));
        return Map.of(
                "since", since.atOffset(ZoneOffset.UTC),
                "action", filter.action(),
                "outcome", filter.outcome(),
                "text", filter.text(),
                "pattern", "%" + filter.text().replaceAll("([%_\\\\])", "\\\\$1") + "%");
    }
}
