package id.sinergi.interruption;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Notes in this node's own directory of what is being posted; what an earlier run left there was interrupted. */
@Component
public class PostingNotes {

    private static final String ENDING = ".posting";

    private final Path directory;
    private final String run = UUID.randomUUID().toString();
    private final AtomicInteger numbers = new AtomicInteger();
    private volatile boolean closing;

    PostingNotes(@Value("${sinergi.data-directory:.data}") Path dataDirectory) {
        this.directory = dataDirectory.resolve("uploads").toAbsolutePath();
    }

    /** @return the note, to be ended with the posting */
    public Path begin(String user, Collection<Integer> uploads) {
        var lines = new ArrayList<String>(List.of(user));
        uploads.forEach(upload -> lines.add(String.valueOf(upload)));
        try {
            return Files.writeString(
                    Files.createDirectories(directory)
                            .resolve("%s-%d%s".formatted(run, numbers.incrementAndGet(), ENDING)),
                    String.join("\n", lines),
                    StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What the end of the server ended stays, to be told once it starts again. */
    public void end(Path note, boolean posted) {
        if (posted || !closing) {
            delete(note);
        }
    }

    @EventListener(ContextClosedEvent.class)
    void closing() {
        closing = true;
    }

    /** What earlier runs were posting when they ended. */
    public List<Posting> left() {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (var found = Files.newDirectoryStream(directory, "*" + ENDING)) {
            var left = new ArrayList<Posting>();
            for (var note : found) {
                if (!note.getFileName().toString().startsWith(run)) {
                    left.add(Posting.of(note, Files.readAllLines(note)));
                }
            }
            return left;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Once it is told. */
    public void delete(Path note) {
        try {
            Files.deleteIfExists(note);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Who was posting which uploads, by their numbers. */
    public record Posting(Path note, String user, List<Integer> uploads) {

        /** Without uploads where the server stopped while it was written. */
        static Posting of(Path note, List<String> lines) {
            var numbers = lines.stream()
                    .skip(1)
                    .filter(line -> line.matches("\\d{1,9}"))
                    .map(Integer::valueOf)
                    .toList();
            return new Posting(note, lines.isEmpty() ? "" : lines.getFirst(), numbers);
        }
    }
}
