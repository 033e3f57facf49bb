package id.sinergi.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.springframework.util.FileSystemUtils;

/** The bench's directory below the data directory; removed at the end, also when the bench is interrupted. */
final class Scratch implements AutoCloseable {

    private static final int ATTEMPTS = 20;
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final Path root;

    Scratch(Path parent) {
        try {
            Files.createDirectories(parent);
            root = Files.createTempDirectory(parent.toAbsolutePath(), "bench-");
            // PostgreSQL runs as a user of its own where the bench runs as root.
            root.toFile().setExecutable(true, false);
            root.toFile().setReadable(true, false);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "bench-scratch"));
    }

    Path directory(String name) {
        try {
            return Files.createDirectories(root.resolve(name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void remove(Path directory) {
        try {
            FileSystemUtils.deleteRecursively(directory);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Broken off, the bench may end before the servers that it started: their files go and come for a moment. */
    @Override
    public void close() {
        for (int attempt = 1; ; attempt++) {
            try {
                remove(root);
                return;
            } catch (UncheckedIOException busy) {
                if (attempt == ATTEMPTS) {
                    throw busy;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }
}
