package id.sinergi.interruption;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * A note beside a received file for as long as it is read or asked about; what still lies there at a start was interrupted.
 *
 * @param fileName as it may be shown
 * @param asked whether it waited for answers, and was not being read
 */
public record ReadingNote(String user, String fileName, boolean asked) {

    static final String ENDING = ".note";

    private static final int LINES = 3;

    /** Puts it beside a file, in the place of an earlier one. */
    public void putBeside(Path file) {
        try {
            Files.writeString(
                    beside(file), String.join("\n", user, String.valueOf(asked), fileName), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Takes the note of a file away, if it has one. */
    public static void remove(Path file) {
        try {
            Files.deleteIfExists(beside(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Empty where the server stopped while it was written. */
    static Optional<ReadingNote> read(Path note) throws IOException {
        var lines = Files.readString(note).split("\n", LINES);
        return lines.length == LINES
                ? Optional.of(new ReadingNote(lines[0], lines[2], Boolean.parseBoolean(lines[1])))
                : Optional.empty();
    }

    /** All notes in a directory. */
    static List<Path> in(Path directory) throws IOException {
        try (var found = Files.newDirectoryStream(directory, "*" + ENDING)) {
            return StreamSupport.stream(found.spliterator(), false).toList();
        }
    }

    private static Path beside(Path file) {
        return file.resolveSibling(file.getFileName() + ENDING);
    }
}
