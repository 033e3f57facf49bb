package id.sinergi.briefing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Schedules, deliveries and addresses as the database keeps them. */
@Component
class Schedules {

    private final JdbcClient jdbc;
    private final Clock clock;

    Schedules(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    int insert(Schedule schedule) {
        return jdbc.sql("""
            insert into schedule (owner, briefing, rhythm, day, hour, recipients, due_at)
            values (?, ?, ?, ?, ?, ?, ?) returning id
            """)
                .param(schedule.owner())
                .param(schedule.briefing())
                .param(schedule.rhythm().name())
                .param(schedule.day())
                .param(schedule.hour())
                .param(String.join(",", schedule.recipients()))
                .param(time(schedule.dueAt()))
                .query(Integer.class)
                .single();
    }

    void delete(int id, String owner) {
        jdbc.sql("delete from schedule where id = ? and owner = ?")
                .params(id, owner)
                .update();
    }

    /** Stops or goes on; whoever goes on starts without failures. */
    void pause(int id, String owner, boolean paused, @Nullable Instant dueAt) {
        jdbc.sql("update schedule set paused = ?, failures = 0, due_at = ? where id = ? and owner = ?")
                .param(paused)
                .param(time(dueAt))
                .param(id)
                .param(owner)
                .update();
    }

    List<Schedule> of(String owner) {
        return jdbc.sql("select * from schedule where owner = ? order by id")
                .param(owner)
                .query(Schedules::schedule)
                .list();
    }

    Optional<Schedule> find(int id) {
        return jdbc.sql("select * from schedule where id = ?")
                .param(id)
                .query(Schedules::schedule)
                .optional();
    }

    /** Those whose time has come, locked until the transaction ends so that no other node takes them too. */
    List<Schedule> due() {
        return jdbc.sql("""
            select * from schedule where not paused and due_at <= ? order by id
            for update skip locked
            """).param(now()).query(Schedules::schedule).list();
    }

    void setDue(int id, @Nullable Instant dueAt) {
        jdbc.sql("update schedule set due_at = ? where id = ?")
                .param(time(dueAt))
                .param(id)
                .update();
    }

    /** Puts every mail about new data off until nothing has been posted for a while. */
    void newData(Duration quiet) {
        jdbc.sql("update schedule set due_at = ? where rhythm = 'NEW_DATA' and not paused")
                .param(now().plus(quiet))
                .update();
    }

    /** Counts a failure and pauses after so many in a row. */
    void failed(int id, int most) {
        jdbc.sql("update schedule set failures = failures + 1, paused = failures + 1 >= ? where id = ?")
                .params(most, id)
                .update();
    }

    void succeeded(int id) {
        jdbc.sql("update schedule set failures = 0 where id = ?").param(id).update();
    }

    long queue(int schedule, String recipient) {
        return jdbc.sql("insert into delivery (schedule, recipient, queued_at) values (?, ?, ?) returning id")
                .params(schedule, recipient, now())
                .query(Long.class)
                .single();
    }

    Optional<Delivery> delivery(long id) {
        return jdbc.sql("select * from delivery where id = ?")
                .param(id)
                .query(Schedules::delivery)
                .optional();
    }

    /** The latest mails of an owner's schedules. */
    List<Delivery> deliveries(String owner, int limit) {
        return jdbc.sql("""
            select d.* from delivery d join schedule s on s.id = d.schedule
            where s.owner = ? order by d.id desc limit ?
            """).params(owner, limit).query(Schedules::delivery).list();
    }

    void end(long delivery, Delivery.State state, String problem) {
        boolean over = state != Delivery.State.WAITING;
        jdbc.sql("""
            update delivery set state = ?, attempts = attempts + 1, problem = ?, ended_at = ?
            where id = ?
            """)
                .param(state.name())
                .param(problem.length() > 300 ? problem.substring(0, 300) : problem)
                .param(over ? now() : null)
                .param(delivery)
                .update();
    }

    Optional<String> address(String username) {
        return jdbc.sql("""
            select a.address from mail_address a join app_user u on u.username = a.username
            where a.username = ? and u.enabled
            """).param(username).query(String.class).optional();
    }

    void setAddress(String username, String address) {
        if (address.isEmpty()) {
            jdbc.sql("delete from mail_address where username = ?")
                    .param(username)
                    .update();
            return;
        }
        jdbc.sql("""
            insert into mail_address (username, address) values (?, ?)
            on conflict (username) do update set address = excluded.address
            """).params(username, address).update();
    }

    /** Users who can get mail, by name. */
    List<String> reachable() {
        return jdbc.sql("""
            select a.username from mail_address a join app_user u on u.username = a.username
            where u.enabled order by a.username
            """)
                .query((row, number) -> Objects.requireNonNull(row.getString("username")))
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static Schedule schedule(ResultSet row, int number) throws SQLException {
        return new Schedule(
                row.getInt("id"),
                row.getString("owner"),
                row.getInt("briefing"),
                Rhythm.valueOf(row.getString("rhythm")),
                row.getInt("day"),
                row.getInt("hour"),
                List.of(row.getString("recipients").split(",")),
                moment(row, "due_at"),
                row.getInt("failures"),
                row.getBoolean("paused"));
    }

    private static Delivery delivery(ResultSet row, int number) throws SQLException {
        return new Delivery(
                row.getLong("id"),
                row.getInt("schedule"),
                row.getString("recipient"),
                Delivery.State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getString("problem"),
                row.getObject("queued_at", OffsetDateTime.class).toInstant(),
                moment(row, "ended_at"));
    }
}
