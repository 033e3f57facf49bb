package id.sinergi.interruption;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.NationalStaff;
import id.sinergi.audit.AuditLog;
import id.sinergi.database.PostgresTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was being read or asked about when the server stopped is told to its sender, and to nobody else. */
@PostgresTest
@NationalStaff
@Tag("undated")
class InterruptedFilesTest {

    @TempDir
    private Path data;

    @Autowired
    private InterruptedFiles files;

    @Autowired
    private AuditLog audit;

    @Autowired
    private JdbcClient jdbc;

    private final String user = "pengirim-" + UUID.randomUUID();

    @Test
    void whatTheLastEndLeftIsToldUntilItsSenderHasSeenIt() throws IOException {
        var read = file("1.upload");
        new ReadingNote(user, "dibaca\ndua.csv", false).putBeside(read);
        var answered = file("2.upload");
        new ReadingNote(user, "ditanya.csv", false).putBeside(answered);
        new ReadingNote(user, "ditanya.csv", true).putBeside(answered);
        var over = file("3.upload");
        new ReadingNote(user, "selesai.csv", false).putBeside(over);
        ReadingNote.remove(over);
        new ReadingNote("orang lain", "rahasia.csv", false).putBeside(file("4.upload"));
        Files.writeString(data.resolve("uploads/5.upload.note"), "setengah");

        start(Clock.systemUTC());

        assertThat(files.of(user))
                .extracting(one -> one.fileName() + " " + one.during())
                .containsExactlyInAnyOrder("dibaca\ndua.csv READING", "ditanya.csv ASKED");
        assertThat(ReadingNote.in(data.resolve("uploads"))).isEmpty();
        assertThat(jdbc.sql("SELECT subject || ' ' || detail FROM audit_entry WHERE username = ? ORDER BY subject")
                        .param(user)
                        .query(String.class)
                        .list())
                .containsExactly("dibaca\ndua.csv interruption.reading", "ditanya.csv interruption.asked");

        start(Clock.systemUTC());
        assertThat(files.of(user)).as("the next start finds nothing new").hasSize(2);
        var seen = files.of(user).getFirst();
        files.dismiss(seen.number(), "orang lain");
        assertThat(files.of(user)).hasSize(2);
        files.dismiss(seen.number(), user);
        assertThat(files.of(user)).hasSize(1).doesNotContain(seen);
    }

    @Test
    void nothingIsToldOfAMonthAgo() throws IOException {
        new ReadingNote(user, "lama.csv", false).putBeside(file("6.upload"));
        start(Clock.systemUTC());
        start(Clock.offset(Clock.systemUTC(), Duration.ofDays(31)));

        assertThat(files.of(user)).isEmpty();
    }

    private void start(Clock clock) {
        var table = new InterruptedFileTable(jdbc, clock);
        new LeftNotes(data, table, new Interruptions(table, audit)).run();
    }

    private Path file(String name) throws IOException {
        return Files.createFile(Files.createDirectories(data.resolve("uploads")).resolve(name));
    }
}
