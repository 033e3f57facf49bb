package id.sinergi.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.source.IntakeException;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.util.unit.DataSize;

class ReceivedFilesTest {

    private static final byte[] CONTENT = "id_uji,id_peserta\nU-1,9901010000000001\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path dataDirectory;

    private ReceivedFiles files;

    @BeforeEach
    void receive() {
        files = new ReceivedFiles(dataDirectory, settings(DataSize.ofMegabytes(256)));
    }

    @Test
    void aWholeFileIsKeptForItsReaderAlone() throws IOException {
        var file = files.receive(new ByteArrayInputStream(CONTENT), CONTENT.length);
        assertThat(file).hasBinaryContent(CONTENT);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void aFileOf300MegabytesIsRefusedBeforeItsFirstByteIsRead() {
        var unreadable = new InputStream() {
            @Override
            public int read() {
                throw new AssertionError("read");
            }
        };
        refuses(unreadable, 300L << 20, "larger than 256 MB");
    }

    @Test
    void aFileThatGrowsBeyondTheLimitIsCutAndForgotten() throws IOException {
        files = new ReceivedFiles(dataDirectory, settings(DataSize.ofBytes(10)));
        refuses(new ByteArrayInputStream(CONTENT), -1, "larger than");
        assertThat(kept()).isEmpty();
    }

    @Test
    void aFileThatEndsBeforeItsAnnouncedSizeIsForgotten() throws IOException {
        refuses(new ByteArrayInputStream(CONTENT), CONTENT.length + 1, "cut off");
        assertThat(kept()).isEmpty();
    }

    @Test
    void aConnectionThatBreaksInTheMiddleLeavesNothing() throws IOException {
        var breaking = new SequenceInputStream(new ByteArrayInputStream(CONTENT), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new EOFException();
            }
        });
        assertThatThrownBy(() -> files.receive(breaking, 1_000)).isInstanceOf(EOFException.class);
        assertThat(kept()).isEmpty();
    }

    @Test
    void whatAKilledApplicationLeftBehindGoesAtTheNextStart() throws IOException {
        files.receive(new ByteArrayInputStream(CONTENT), CONTENT.length);
        assertThat(kept()).hasSize(1);
        files.run(new DefaultApplicationArguments());
        assertThat(kept()).isEmpty();
    }

    private void refuses(InputStream in, long announced, String reason) {
        assertThatThrownBy(() -> files.receive(in, announced))
                .isInstanceOfSatisfying(
                        IntakeException.class,
                        refused -> assertThat(refused.problem().text(Locale.ENGLISH))
                                .contains(reason));
    }

    private List<Path> kept() throws IOException {
        var directory = dataDirectory.resolve("uploads");
        if (!Files.exists(directory)) {
            return List.of();
        }
        try (var kept = Files.list(directory)) {
            return kept.toList();
        }
    }

    private static IntakeSettings settings(DataSize largest) {
        return new IntakeSettings(largest, Duration.ofMinutes(5), Duration.ofMinutes(5));
    }
}
