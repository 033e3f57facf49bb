package id.sinergi.interruption;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps interrupted files for every node to tell, for a month at most. */
@Component
class InterruptedFileTable {

    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Clock clock;

    InterruptedFileTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(String user, String fileName, Interruption during) {
        jdbc.sql("insert into interrupted_file (sent_by, file_name, during, found_at) values (?, ?, ?, ?)")
                .params(user, fileName, during.name(), OffsetDateTime.now(clock))
                .update();
    }

    List<InterruptedFile> of(String user) {
        return jdbc.sql(
                        "select id, file_name, during, found_at from interrupted_file where sent_by = ? order by id desc")
                .param(user)
                .query((row, i) -> new InterruptedFile(
                        row.getInt("id"),
                        row.getString("file_name"),
                        Interruption.valueOf(row.getString("during")),
                        row.getObject("found_at", OffsetDateTime.class).atZoneSameInstant(clock.getZone())))
                .list();
    }

    void remove(int number, String user) {
        jdbc.sql("delete from interrupted_file where id = ? and sent_by = ?")
                .params(number, user)
                .update();
    }

    void removeOld() {
        jdbc.sql("delete from interrupted_file where found_at < ?")
                .param(OffsetDateTime.now(clock).minus(KEPT))
                .update();
    }
}
