package id.sinergi.inbox;

import id.sinergi.inbox.Arrival.State;
import id.sinergi.inbox.Arrivals.Arrived;
import id.sinergi.security.SystemIdentity;
import id.sinergi.work.Jobs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Takes the files that another system puts into a folder, and puts the result beside each. */
@Component
@Lazy(false)
class WatchedFolder {

    private static final Logger log = LoggerFactory.getLogger(WatchedFolder.class);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS", Locale.ROOT);

    private final Arrivals arrivals;
    private final JsonMapper json;
    private final Clock clock;

    @Autowired
    WatchedFolder(FolderSettings settings, Arrivals arrivals, Jobs jobs, JsonMapper json, Clock clock) {
        this(arrivals, json, clock);
        var folder = settings.folder();
        if (folder != null) {
            var files = new FolderFiles(folder);
            jobs.every("watched-folder", settings.folderEvery(), () -> look(files));
        }
    }

    WatchedFolder(Arrivals arrivals, JsonMapper json, Clock clock) {
        this.arrivals = arrivals;
        this.json = json;
        this.clock = clock;
    }

    /** Takes what has arrived whole. */
    void look(FolderFiles files) {
        try {
            var whole = files.take();
            if (!whole.isEmpty()) {
                take(files, whole);
            }
        } catch (IOException unreachable) {
            log.warn(
                    "The watched folder cannot be read: {}",
                    unreachable.getClass().getName());
        }
    }

    private void take(FolderFiles files, List<Path> whole) throws IOException {
        try {
            var arrived = whole.stream()
                    .map(file -> new Arrived(file, String.valueOf(file.getFileName()), files.sender(file)))
                    .toList();
            var results = SystemIdentity.call(() -> arrivals.take(arrived, SystemIdentity.NAME));
            for (var result : results.entrySet()) {
                end(files, result.getKey().file(), result.getValue());
            }
        } catch (RuntimeException failure) {
            // They are taken first the next time; what was posted until then is found unchanged when it is read again.
            log.warn("The watched folder is tried again: {}", failure.getClass().getName());
        }
    }

    private void end(FolderFiles files, Path file, Arrival arrival) throws IOException {
        var ended = files.file(
                file, arrival.state() == State.REFUSED, LocalDateTime.now(clock).format(MOMENT));
        Files.write(ended.resolveSibling(ended.getFileName() + ".json"), json.writeValueAsBytes(arrival));
    }
}
