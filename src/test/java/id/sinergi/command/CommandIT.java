package id.sinergi.command;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.database.PostgresTest;
import id.sinergi.row.FileKind;
import id.sinergi.start.CommandProcess;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.mock.env.MockEnvironment;

/** Commands as processes of their own: all that they write, on either output. */
@PostgresTest
@Tag("undated")
class CommandIT {

    @TempDir
    private Path directory;

    @Autowired
    private Environment environment;

    @Test
    void oneBadFileStopsNoOtherAndNothingIsWrittenButSentences() throws IOException, InterruptedException {
        var unknown = Files.writeString(directory.resolve("asing.csv"), "a,b\n1,2\n");
        var broken = Files.write(directory.resolve("rusak.xlsx"), new byte[] {'P', 'K', 3, 4, 9, 9, 9});
        var rejected = Files.writeString(
                directory.resolve("target.csv"),
                String.join(",", FileKind.TARGET.columns()) + "\nMOU-2025,X,2030,1,52,1,S,,\n");
        var log = directory.resolve("import.log");

        var process = CommandProcess.start(
                environment,
                directory.resolve("data"),
                log,
                "import",
                "--language=en",
                unknown.toString(),
                broken.toString(),
                directory.resolve("tidak-ada.csv").toString(),
                rejected.toString());

        assertThat(process.waitFor()).isEqualTo(1);
        var lines = Files.readAllLines(log);
        assertThat(lines.subList(0, 4))
                .containsExactly(
                        unknown + ": The kind of file cannot be told from its columns: a, b",
                        broken
                                + ": This file is damaged or not complete, or no workbook. Save it again as XLSX in its program, and send that.",
                        directory.resolve("tidak-ada.csv") + ": the file cannot be read",
                        "target.csv: Targets, 1 rows");
        assertThat(lines.subList(4, lines.size()))
                .allMatch(line -> line.startsWith("  "))
                .last()
                .asString()
                .isEqualTo("  Not posted, because 1 rows are rejected. Mend the file, or use --accept-rejected.");
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsOneSentence() throws IOException, InterruptedException {
        var log = directory.resolve("verify.log");
        var process = CommandProcess.start(nowhere(), directory.resolve("data"), log, "verify", "--language=en");

        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(Files.readAllLines(log)).singleElement().asString().startsWith("This command cannot run.");
    }

    private Environment nowhere() throws IOException {
        var elsewhere = new MockEnvironment();
        for (var name : List.of("user", "password", "owner", "owner-password")) {
            elsewhere.setProperty("sinergi.db." + name, environment.getRequiredProperty("sinergi.db." + name));
        }
        elsewhere.setProperty("sinergi.person-key", environment.getRequiredProperty("sinergi.person-key"));
        try (var closed = new ServerSocket(0)) {
            elsewhere.setProperty(
                    "sinergi.db.url", "jdbc:postgresql://localhost:%d/x".formatted(closed.getLocalPort()));
        }
        return elsewhere;
    }
}
