package id.sinergi.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * How the server's programs are started. PostgreSQL refuses to run as root, so root starts them in a user namespace of
 * their own: there they are nobody, while files still belong to the same owner.
 */
record ServerAccount(List<String> prefix) {

    private static final Path SELF = Path.of("/proc/self");

    static ServerAccount current() {
        return new ServerAccount(isRoot() ? List.of("unshare", "--user") : List.of());
    }

    private static boolean isRoot() {
        try {
            return Files.exists(SELF) && Files.getAttribute(SELF, "unix:uid").equals(0);
        } catch (IOException | UnsupportedOperationException _) {
            return false;
        }
    }
}
