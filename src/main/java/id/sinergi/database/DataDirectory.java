package id.sinergi.database;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** The directory that holds what must survive a restart: the cluster, its log, its passwords and the lock of its owner. */
record DataDirectory(Path root) {

    private static final int PASSWORD_BYTES = 24;

    static DataDirectory at(Path root) {
        var absolute = root.toAbsolutePath().normalize();
        try {
            Files.createDirectories(absolute);
        } catch (FileAlreadyExistsException e) {
            throw new DatabaseException(
                    "The data directory %s is not a directory.".formatted(absolute),
                    "Set SINERGI_DATA_DIRECTORY to a directory.",
                    e);
        } catch (IOException e) {
            throw new DatabaseException(
                    "The data directory %s cannot be created: %s".formatted(absolute, e.getMessage()),
                    "Set SINERGI_DATA_DIRECTORY to a directory this user may write.",
                    e);
        }
        return new DataDirectory(absolute);
    }

    Path cluster() {
        return root.resolve("postgres");
    }

    Path serverLog() {
        return root.resolve("postgres.log");
    }

    Path lock() {
        return root.resolve("lock");
    }

    Path passwordFile() {
        return root.resolve("postgres.password");
    }

    /** The superuser's password; a new cluster gets a new one, readable by its owner only. */
    String password() {
        try {
            if (!Files.exists(passwordFile()) && !Files.exists(cluster())) {
                writeSecret(passwordFile(), newPassword());
            }
            return Files.readString(passwordFile()).strip();
        } catch (IOException e) {
            throw new DatabaseException(
                    "The password of the embedded database cannot be read from %s.".formatted(passwordFile()),
                    "Restore the file; the data in %s cannot be opened without it.".formatted(cluster()),
                    e);
        }
    }

    Path passwordFile(String role) {
        return root.resolve(role + ".password");
    }

    /** A role's password, made and kept where there is none yet; the superuser gives it to the role at each start. */
    String passwordOf(String role) {
        var file = passwordFile(role);
        try {
            if (!Files.exists(file)) {
                writeSecret(file, newPassword());
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new DatabaseException(
                    "The password of the database's role %s cannot be read or written: %s".formatted(role, file),
                    "Let the user of Sinergi own %s, or delete it: the next start makes another.".formatted(file),
                    e);
        }
    }

    private static String newPassword() {
        var bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Under another name first, so that a start that is cut short leaves no file without its secret. */
    private static void writeSecret(Path file, String secret) throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var unfinished =
                Files.createTempFile(file.getParent(), file.getFileName().toString(), ".new", ownerOnly);
        Files.writeString(unfinished, secret + "\n");
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
