package id.sinergi.person;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/**
 * The file that keeps the person key, readable by its owner only and apart from the database: a copy of the data
 * directory opens nobody's number.
 */
record KeyFile(Path path) {

    private static final String BEFORE = "person.key";

    /** The file that is set, else one beside the data directory, never one inside it. */
    static KeyFile of(String set, Path dataDirectory) {
        var data = dataDirectory.toAbsolutePath().normalize();
        var path = set.isBlank()
                ? data.resolveSibling(data.getFileName() + ".person-key")
                : Path.of(set).toAbsolutePath().normalize();
        if (path.startsWith(data)) {
            throw new PersonKeyException(
                    "The person key %s lies in the data directory, with the people whom it protects.".formatted(path),
                    "Move it out of %s and name its place in SINERGI_PERSON_KEY_FILE.".formatted(data));
        }
        return new KeyFile(path);
    }

    /** Takes over the key that earlier versions kept in the data directory: the file moves, no key is lost. */
    KeyFile movedFrom(Path dataDirectory) {
        var before = dataDirectory.resolve(BEFORE);
        if (!Files.exists(before)) {
            return this;
        }
        if (Files.exists(path) && !read(before).sameAs(read(path))) {
            throw new PersonKeyException(
                    "There are two person keys: %s and %s.".formatted(before.toAbsolutePath(), path),
                    "Keep the one that the database was filled with, at the second place.");
        }
        try {
            write(read(before));
            Files.delete(before);
            return this;
        } catch (IOException e) {
            throw new PersonKeyException(
                    "The person key cannot be moved from %s to %s: %s"
                            .formatted(before.toAbsolutePath(), path, e.getMessage()),
                    "Name a place outside the data directory in SINERGI_PERSON_KEY_FILE.",
                    e);
        }
    }

    Optional<PersonKeySecret> find() {
        return Files.exists(path) ? Optional.of(read(path)) : Optional.empty();
    }

    /** The key that is kept, made at the first call. */
    PersonKeySecret kept() {
        return find().orElseGet(() -> {
            var made = PersonKeySecret.made();
            try {
                write(made);
                return made;
            } catch (IOException e) {
                throw new PersonKeyException(
                        "The person key cannot be written to %s: %s".formatted(path, e.getMessage()),
                        "Name a place outside the data directory in SINERGI_PERSON_KEY_FILE.",
                        e);
            }
        });
    }

    /** Replaces the file in one step. */
    void write(PersonKeySecret secret) throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Files.createDirectories(path.getParent());
        var unfinished =
                Files.createTempFile(path.getParent(), path.getFileName().toString(), ".new", ownerOnly);
        Files.writeString(unfinished, secret.lines());
        Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Where the next generation waits until the database has its keys. */
    KeyFile waiting() {
        return new KeyFile(path.resolveSibling(path.getFileName() + ".next"));
    }

    /** What waited is no longer needed. */
    void delete() throws IOException {
        Files.deleteIfExists(path);
    }

    /** What waited becomes the key. */
    void takeOver(KeyFile waiting) throws IOException {
        Files.move(waiting.path(), path, StandardCopyOption.ATOMIC_MOVE);
    }

    private static PersonKeySecret read(Path file) {
        try {
            return PersonKeySecret.of(Files.readString(file));
        } catch (IOException | PersonKeyException e) {
            throw new PersonKeyException(
                    "The person key cannot be read from %s.".formatted(file.toAbsolutePath()),
                    "Restore the file from a copy: with another key every person would be counted again as a new one.",
                    e);
        }
    }
}
