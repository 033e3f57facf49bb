package id.sinergi.intake;

import id.sinergi.source.IntakeException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * Files that came through the browser, kept only until they are read: they hold person numbers, so nobody but the
 * application's own user may open them, and what a crash left behind goes at the next start.
 */
@Component
@ConditionalOnWebApplication
public class ReceivedFiles implements ApplicationRunner {

    private static final int BUFFER = 1 << 16;
    private static final String OWNER_ONLY = "rwx------";

    private final Path directory;
    private final long largest;

    ReceivedFiles(@Value("${sinergi.data-directory:.data}") Path dataDirectory, IntakeSettings settings) {
        this.directory = dataDirectory.resolve("uploads").toAbsolutePath();
        this.largest = settings.maxFileSize().toBytes();
    }

    /** In bytes. */
    public long largest() {
        return largest;
    }

    /**
     * Takes a file in.
     *
     * @param announced its size in bytes as the sender said, negative if unknown
     * @return where it is; whoever reads it deletes it
     * @throws IntakeException if it is too large or ends early; then nothing of it is kept
     * @throws IOException if the connection broke; then nothing of it is kept either
     */
    public Path receive(InputStream in, long announced) throws IOException {
        if (announced > largest) {
            throw tooLarge();
        }
        prepare();
        var file = Files.createTempFile(directory, "", ".upload");
        try {
            if (copy(in, file) < announced) {
                throw new IntakeException("intake.error.truncated");
            }
            return file;
        } catch (IOException | RuntimeException broken) {
            Files.delete(file);
            throw broken;
        }
    }

    private long copy(InputStream in, Path file) throws IOException {
        long size = 0;
        var buffer = new byte[BUFFER];
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > largest) {
                    throw tooLarge();
                }
                out.write(buffer, 0, read);
            }
        }
        return size;
    }

    private IntakeException tooLarge() {
        return new IntakeException("intake.error.too-large", String.valueOf(largest >> 20));
    }

    private void prepare() throws IOException {
        Files.createDirectories(
                directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY)));
    }

    /** Deletes what an application that was killed could not. */
    @Override
    public void run(ApplicationArguments args) {
        if (!Files.isDirectory(directory)) {
            return;
        }
        try (var left = Files.newDirectoryStream(directory, "*.upload")) {
            for (var file : left) {
                Files.deleteIfExists(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
