package id.sinergi.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** What {@code postmaster.pid} in a cluster says about the server that owns it. */
record Postmaster(long pid, Path cluster, int port, boolean ready) {

    private static final int PID_LINE = 0;
    private static final int CLUSTER_LINE = 1;
    private static final int PORT_LINE = 3;
    private static final int STATUS_LINE = 7;
    private static final long POLL_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    static Path file(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }

    /** Reads the file, or answers empty when there is none or it is not completely written yet. */
    static Optional<Postmaster> read(Path cluster) {
        try {
            var lines = Files.readAllLines(file(cluster));
            if (lines.size() <= PORT_LINE) {
                return Optional.empty();
            }
            boolean ready =
                    lines.size() > STATUS_LINE && lines.get(STATUS_LINE).strip().equals("ready");
            return Optional.of(new Postmaster(
                    Long.parseLong(lines.get(PID_LINE).strip()),
                    Path.of(lines.get(CLUSTER_LINE).strip()),
                    Integer.parseInt(lines.get(PORT_LINE).strip()),
                    ready));
        } catch (IOException | NumberFormatException _) {
            return Optional.empty();
        }
    }

    /** Waits until the server another application is starting takes connections. */
    static Postmaster awaitReady(Path cluster, Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        while (System.nanoTime() < end) {
            var postmaster = read(cluster).filter(Postmaster::ready).filter(Postmaster::alive);
            if (postmaster.isPresent()) {
                return postmaster.get();
            }
            LockSupport.parkNanos(POLL_NANOS);
        }
        throw new DatabaseException(
                "The running Sinergi has no PostgreSQL ready in %s.".formatted(cluster),
                "Wait until it has started, or stop it and try again.");
    }

    /** Whether that process lives and is a PostgreSQL server: after a reboot its number may belong to anything. */
    boolean alive() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .flatMap(process -> process.info().command())
                .map(command -> Path.of(command).endsWith("postgres"))
                .orElse(false);
    }
}
