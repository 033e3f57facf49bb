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

    void add(ReadingNote note) {
        jdbc.sql("insert into interrupted_file (sent_by, file_name, asked, found_at) values (?, ?, ?, ?)")
                .params(note.user(), note.fileName(), note.asked(), OffsetDateTime.now(clock))
                .update();
    }

    List<InterruptedFile> of(String user) {
        return jdbc.sql(
                        "select id, file_name, asked, found_at from interrupted_file where sent_by = ? order by id desc")
                .param(user)
                .query((row, i) -> new InterruptedFile(
                        row.getInt("id"),
                        row.getString("file_name"),
                        row.getBoolean("asked"),
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
