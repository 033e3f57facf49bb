package id.sinergi.quality;

import id.sinergi.database.SystemRows;
import id.sinergi.indicator.Dimension;
import id.sinergi.journey.RecordKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads since which batch each month has had data. The cells say for each number which batch brought it and which took it
 * away; where the times of numbers above zero touch, they are one time, and its first batch is the one that counts.
 */
@Component
class DeliveryTable {

    private static final String PEOPLE = """
            values ('TRAINING', trained), ('CERTIFICATION', assessed + certified), ('PLACEMENT', placed)""";

    private static final String ARRIVALS = """
            select member, month, lower(run) as batch, cast(b.posted_at at time zone :zone as date) as day
            from (select %1$s as member, month, range_agg(int4range(since, until)) as runs
                  from (select region, centre, month, trained, assessed, certified, placed, since,
                               cast(null as integer) as until
                        from cell where %2$s
                        union all
                        select region, centre, month, trained, assessed, certified, placed, since, until
                        from cell_past where %2$s) known
                  cross join lateral (%3$s) counted (kind, people)
                  where people > 0 and kind in (:kinds)
                  group by 1, month) member
            cross join lateral unnest(runs) run
            left join batch b on b.id = lower(run)
            where run @> cast(:batch as integer)
            """;

    private static final String FIRST_FILES = """
            select b.kind, s.centre, cast(min(b.posted_at) at time zone :zone as date) as day
            from batch b join sender s on s.id = b.sender
            where b.id <= :batch and b.reverts is null and b.kind in ('TRAINING', 'CERTIFICATION', 'PLACEMENT')
              and not exists (select from batch r where r.reverts = b.id and r.id <= :batch)
            group by b.kind, s.centre
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    DeliveryTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Of each kind of records in the whole country, which is no secret to anybody. */
    List<Arrival> sources(String agreement, int batch) {
        return SystemRows.call(() -> jdbc.sql(ARRIVALS.formatted(
                        "kind",
                        "agreement = (select id from agreement where code = :agreement and parent is null)"
                                + " and grain = 0 and region = 0 and since <= :batch",
                        PEOPLE))
                .param("agreement", agreement)
                .param("kinds", List.of("TRAINING", "CERTIFICATION", "PLACEMENT"))
                .param("batch", batch)
                .param("zone", clock.getZone().getId())
                .query(Arrival::read)
                .list());
    }

    /**
     * Of each centre or province of a kind.
     *
     * @param regions those that the viewer sees, which do not overlap
     */
    List<Arrival> members(int agreement, Collection<Integer> regions, RecordKind kind, int batch) {
        boolean centres = CompletenessCalendar.dimension(kind) == Dimension.CENTRE;
        return jdbc.sql(ARRIVALS.formatted(
                        centres ? "centre" : "region / 100 * 100",
                        "agreement = :agreement and grain = %d and region in (:regions) and since <= :batch"
                                .formatted(centres ? 2 : 0),
                        PEOPLE))
                .param("agreement", agreement)
                .param("regions", regions)
                .param("kinds", List.of(kind.name()))
                .param("batch", batch)
                .param("zone", clock.getZone().getId())
                .query(Arrival::read)
                .list();
    }

    /** Without those that were taken back. */
    List<FirstFile> firstFiles(int batch) {
        return jdbc.sql(FIRST_FILES)
                .param("batch", batch)
                .param("zone", clock.getZone().getId())
                .query(FirstFile::read)
                .list();
    }

    /** The day on which a batch, or the last one before it, was posted. */
    Optional<LocalDate> day(int batch) {
        return jdbc.sql("""
                        select cast(posted_at at time zone :zone as date) from batch
                        where id <= :batch order by id desc limit 1
                        """)
                .param("batch", batch)
                .param("zone", clock.getZone().getId())
                .query(LocalDate.class)
                .optional();
    }
}
