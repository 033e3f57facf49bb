package id.sinergi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.database.PostgresTest;
import id.sinergi.sender.Senders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** A file of the command line that goes wrong in a way that nobody foresaw: here nobody may import at all. */
@PostgresTest
@Tag("undated")
class ImportedFileTest {

    @TempDir
    private Path directory;

    @Autowired
    private IntakeService intake;

    @Autowired
    private Senders senders;

    @Test
    void whateverGoesWrongIsASentenceAndNoEndOfTheCommand() throws IOException {
        var file = Files.writeString(directory.resolve("baik.csv"), "a\n1\n").toString();
        var out = new ByteArrayOutputStream();
        var arguments = ImportArguments.of(List.of("--language=en", file));

        boolean posted = new ImportedFile(
                        intake, senders, arguments, new PrintStream(out, true, StandardCharsets.UTF_8))
                .post(file);

        assertThat(posted).isFalse();
        var said = out.toString(StandardCharsets.UTF_8);
        assertThat(said).startsWith(file + ": Something unexpected went wrong").hasLineCount(1);
        var kept = said.substring(said.indexOf("Send the file ") + 14, said.indexOf(" to whoever"));
        Files.delete(Path.of(kept));
    }
}
