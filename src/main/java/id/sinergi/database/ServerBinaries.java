package id.sinergi.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs of this platform, packed in the application and unpacked once per version. */
record ServerBinaries(Path home) {

    private static final int KEY_LENGTH = 12;
    private static final int OWNER_EXECUTES = 0100;

    /** Unpacks the programs into a directory below this one, unless they are there. */
    static ServerBinaries in(Path directory) {
        var archive = archiveOfThisPlatform();
        try {
            var home = directory.resolve("server-" + key(archive));
            if (!Files.isDirectory(home)) {
                var unfinished = Files.createTempDirectory(Files.createDirectories(directory), "server-unfinished-");
                unpack(archive, unfinished);
                moveInto(home, unfinished);
            }
            return new ServerBinaries(home);
        } catch (IOException e) {
            throw new DatabaseException(
                    "The PostgreSQL programs cannot be unpacked into %s: %s".formatted(directory, e.getMessage()),
                    "Free some space (80 MB) or set SINERGI_DATA_DIRECTORY to another directory.",
                    e);
        }
    }

    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    private static String archiveOfThisPlatform() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var machine = switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            case String other -> other;
        };
        var archive = "/postgres-%s-%s.txz".formatted(system, machine);
        if (ServerBinaries.class.getResource(archive) == null) {
            throw new DatabaseException(
                    "No embedded PostgreSQL is packed for %s on %s.".formatted(system, machine),
                    "Set SINERGI_DB_URL, SINERGI_DB_USER and SINERGI_DB_PASSWORD to use a PostgreSQL server.");
        }
        return archive;
    }

    private static String key(String archive) throws IOException {
        try (var in = open(archive)) {
            var digest = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
            return HexFormat.of().formatHex(digest).substring(0, KEY_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream open(String archive) throws IOException {
        var in = ServerBinaries.class.getResourceAsStream(archive);
        if (in == null) {
            throw new IOException(archive + " is missing");
        }
        return in;
    }

    private static void unpack(String archive, Path target) throws IOException {
        try (var in = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(open(archive))))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                write(entry, in, target.resolve(entry.getName()).normalize());
            }
        }
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, file);
            var mode = (entry.getMode() & OWNER_EXECUTES) == 0 ? "rw-r--r--" : "rwxr-xr-x";
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
        }
    }

    /** Another process may have finished first: then its copy is as good as ours. */
    private static void moveInto(Path home, Path unfinished) throws IOException {
        try {
            Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            FileSystemUtils.deleteRecursively(unfinished);
            if (!Files.isDirectory(home)) {
                throw e;
            }
        }
    }
}
