package id.sinergi.inbox;

import id.sinergi.database.DatabaseTrouble;
import id.sinergi.intake.IntakeService;
import id.sinergi.intake.MonthJobs;
import id.sinergi.intake.PostResult.NothingToPost;
import id.sinergi.intake.PostResult.Posted;
import id.sinergi.intake.PostResult.PreviewChanged;
import id.sinergi.intake.PostResult.Submitted;
import id.sinergi.intake.Preview;
import id.sinergi.intake.ProgressListener;
import id.sinergi.person.Masking;
import id.sinergi.sender.Sender;
import id.sinergi.sender.Senders;
import id.sinergi.source.IntakeException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Reads files that came by themselves, and posts those about which nothing has to be decided: no row rejected, nothing
 * doubtful, nobody replaced. The others wait where those of the screen do.
 */
@Service
@PreAuthorize("hasAnyRole('STAFF', 'ADMINISTRATOR')")
public class Arrivals {

    private static final Logger log = LoggerFactory.getLogger(Arrivals.class);

    private static final int MOST_TRIES = 3;

    private final IntakeService intake;
    private final Senders senders;

    Arrivals(IntakeService intake, Senders senders) {
        this.intake = intake;
        this.senders = senders;
    }

    /**
     * A file with the name its sender gave it.
     *
     * @param sender the name of who numbered the rows; empty for the ministry as a whole
     */
    public record Arrived(Path file, String name, String sender) {}

    /**
     * Takes files that came together, in the order in which they refer to each other.
     *
     * @return what became of each
     */
    public Map<Arrived, Arrival> take(List<Arrived> files, String user) {
        var results = new HashMap<Arrived, Arrival>();
        var staged = new TreeMap<Preview, Arrived>(MonthJobs.ORDER);
        for (var file : files) {
            try {
                staged.put(stage(file, user), file);
            } catch (IntakeException refused) {
                results.put(file, Arrival.refused(Masking.shown(file.name()), refused.problem()));
            }
        }
        staged.forEach((preview, file) -> results.put(file, post(preview, user)));
        return results;
    }

    /** The one file with which something goes wrong that nobody foresaw is refused; the content belongs in no log. */
    private Preview stage(Arrived file, String user) {
        try {
            return intake.stage(file.file(), file.name(), sender(file.sender()), user, false, ProgressListener.NONE);
        } catch (IntakeException refused) {
            throw refused;
        } catch (RuntimeException failure) {
            if (DatabaseTrouble.behind(failure).isPresent()) {
                throw failure;
            }
            log.error("A file could not be processed: {}", failure.getClass().getName());
            throw new IntakeException("intake.error.unexpected");
        }
    }

    private int sender(String name) {
        return name.isEmpty()
                ? Senders.DEFAULT
                : senders.find(name)
                        .map(Sender::number)
                        .orElseThrow(() -> new IntakeException("intake.error.sender-unknown", name));
    }

    /** What others post meanwhile may change what this file does: it is compared again, and posted if it is still sure. */
    private Arrival post(Preview staged, String user) {
        var preview = staged;
        for (int i = 0; i < MOST_TRIES; i++) {
            if (preview.rejected() + preview.doubts() + preview.reassigned() > 0) {
                return Arrival.waiting(preview, "inbox.WAITING");
            }
            switch (intake.post(preview.upload(), user, false)) {
                case Posted(int batch) -> {
                    return Arrival.posted(preview, batch);
                }
                case NothingToPost() -> {
                    return Arrival.unchanged(preview);
                }
                case Submitted() -> {
                    return Arrival.waiting(preview, "inbox.WAITING.approval");
                }
                case PreviewChanged(Preview fresh) -> preview = fresh;
                default -> {
                    return Arrival.waiting(preview, "inbox.WAITING");
                }
            }
        }
        return Arrival.waiting(preview, "inbox.WAITING.changed");
    }
}
