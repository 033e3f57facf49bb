package id.sinergi.briefing;

import id.sinergi.indicator.SliceQuery;
import id.sinergi.period.ComparedWith;
import id.sinergi.report.ReportFormat;
import id.sinergi.report.SectionLines;
import id.sinergi.security.UserRole;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Saved briefings as the database keeps them. */
@Component
class Briefings {

    private final JdbcClient jdbc;
    private final SliceQuery slices;
    private final Clock clock;

    Briefings(JdbcClient jdbc, SliceQuery slices, Clock clock) {
        this.jdbc = jdbc;
        this.slices = slices;
        this.clock = clock;
    }

    int insert(Briefing briefing, String owner) {
        return jdbc.sql("""
            insert into briefing (owner, name, sections, slice, period, compared, language, format, roles, changed_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
            """)
                .params(
                        owner,
                        briefing.name(),
                        SectionLines.write(briefing.sections()),
                        slices.write(briefing.slice()),
                        briefing.period().name(),
                        briefing.compared().name(),
                        briefing.language(),
                        briefing.format().name(),
                        roles(briefing),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /** Changes the owner's own briefing; false where there is none. */
    boolean update(Briefing briefing, String owner) {
        return jdbc.sql("""
            update briefing set name = ?, sections = ?, slice = ?, period = ?, compared = ?, language = ?,
                format = ?, roles = ?, changed_at = ? where id = ? and owner = ?
            """)
                        .params(
                                briefing.name(),
                                SectionLines.write(briefing.sections()),
                                slices.write(briefing.slice()),
                                briefing.period().name(),
                                briefing.compared().name(),
                                briefing.language(),
                                briefing.format().name(),
                                roles(briefing),
                                clock.instant().atOffset(ZoneOffset.UTC),
                                briefing.id(),
                                owner)
                        .update()
                == 1;
    }

    void delete(int id, String owner) {
        jdbc.sql("delete from briefing where id = ? and owner = ?")
                .params(id, owner)
                .update();
    }

    List<Briefing> visible(String username, UserRole role) {
        return jdbc.sql("""
            select * from briefing where owner = ? or ? = any (string_to_array(roles, ','))
            order by owner <> ?, lower(name), id
            """)
                .params(username, role.name(), username)
                .query(this::briefing)
                .list();
    }

    Optional<Briefing> find(int id) {
        return jdbc.sql("select * from briefing where id = ?")
                .param(id)
                .query(this::briefing)
                .optional();
    }

    private static String roles(Briefing briefing) {
        return briefing.roles().stream().map(UserRole::name).sorted().collect(Collectors.joining(","));
    }

    private Briefing briefing(ResultSet row, int number) throws SQLException {
        return new Briefing(
                row.getInt("id"),
                row.getString("owner"),
                row.getString("name"),
                SectionLines.read(row.getString("sections")),
                slices.read(row.getString("slice")),
                BriefingPeriod.valueOf(row.getString("period")),
                ComparedWith.valueOf(row.getString("compared")),
                row.getString("language"),
                ReportFormat.valueOf(row.getString("format")),
                roles(row.getString("roles")));
    }

    private static Set<UserRole> roles(String names) {
        return names.isEmpty()
                ? Set.of()
                : Arrays.stream(names.split(",")).map(UserRole::valueOf).collect(Collectors.toSet());
    }
}
