package id.sinergi.quality;

import id.sinergi.database.SystemRows;
import id.sinergi.journey.RecordKind;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads how many people a staged file has by centre or home province and month, and how many these have had; the system
 * asks, since whoever sends the file may not see all of it.
 */
@Component
class MonthCounts {

    /**
     * People of a month.
     *
     * @param member number of the centre or of the province
     * @param month as year × 100 + month
     */
    record MonthCount(int agreement, int member, int month, long people) {}

    private static final String STAGED = """
            select agreement, member, cast(extract(year from day) * 100 + extract(month from day) as integer) as month,
                   count(distinct person) as people
            from (%s) dated group by 1, 2, 3
            """;

    private static final String TRAININGS = """
            select s.agreement, s.centre as member, s.ended_on as day, s.person from staged_training s
            where s.upload = :upload and s.status = 2 and s.ended_on is not null
            """;

    private static final String TESTS = """
            select j.agreement, j.region / 100 * 100 as member, s.tested_on as day, s.person
            from staged_certification s join journey j on j.person = s.person and j.agreement = s.agreement
            where s.upload = :upload and j.region is not null
            """;

    private static final String PLACEMENTS = """
            select j.agreement, j.region / 100 * 100 as member, s.placed_on as day, s.person
            from staged_placement s
            join journey j on j.person = s.person and j.agreement = coalesce(s.agreement, j.agreement)
            where s.upload = :upload and s.kind = 1 and j.region is not null
            """;

    private final JdbcClient jdbc;

    MonthCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<MonthCount> staged(RecordKind kind, int upload) {
        var sql = STAGED.formatted(
                switch (kind) {
                    case TRAINING -> TRAININGS;
                    case CERTIFICATION -> TESTS;
                    case PLACEMENT -> PLACEMENTS;
                });
        return SystemRows.call(() ->
                jdbc.sql(sql).param("upload", upload).query(MonthCount.class).list());
    }

    /** Of months with anybody. */
    List<MonthCount> known(RecordKind kind) {
        var sql = switch (kind) {
            case TRAINING -> known("centre", "trained", "grain = 2 and region = 0");
            case CERTIFICATION -> known("region", "assessed", "grain = 0 and region > 0 and region % 100 = 0");
            case PLACEMENT -> known("region", "placed", "grain = 0 and region > 0 and region % 100 = 0");
        };
        return SystemRows.call(() -> jdbc.sql(sql).query(MonthCount.class).list());
    }

    private static String known(String member, String measure, String where) {
        return "select agreement, %1$s as member, month, %2$s as people from cell where %3$s and %2$s > 0"
                .formatted(member, measure, where);
    }
}
