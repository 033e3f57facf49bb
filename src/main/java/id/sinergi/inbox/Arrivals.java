package id.sinergi.inbox;

import id.sinergi.database.DatabaseTrouble;
import id.sinergi.inbox.Arrival.State;
import id.sinergi.intake.IntakeService;
import id.sinergi.intake.MonthJobs;
import id.sinergi.intake.PostResult.NothingToPost;
import id.sinergi.intake.PostResult.Posted;
import id.sinergi.intake.Preview;
import id.sinergi.intake.ProgressListener;
import id.sinergi.person.Masking;
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

    private final IntakeService intake;

    Arrivals(IntakeService intake) {
        this.intake = intake;
    }

    /** A file with the name its sender gave it. */
    public record Arrived(Path file, String name) {}

    /**
     * Takes files that came together, in the order in which they refer to each other.
     *
     * @param sender number of who numbered the rows
     * @return what became of each
     */
    public Map<Arrived, Arrival> take(List<Arrived> files, int sender, String user) {
        var results = new HashMap<Arrived, Arrival>();
        var staged = new TreeMap<Preview, Arrived>(MonthJobs.ORDER);
        for (var file : files) {
            try {
                staged.put(stage(file, sender, user), file);
            } catch (IntakeException refused) {
                results.put(file, Arrival.refused(Masking.shown(file.name()), refused.problem()));
            }
        }
        staged.forEach((preview, file) -> results.put(file, post(preview, user)));
        return results;
    }

    /** The one file with which something goes wrong that nobody foresaw is refused; the content belongs in no log. */
    private Preview stage(Arrived file, int sender, String user) {
        try {
            return intake.stage(file.file(), file.name(), sender, user, false, ProgressListener.NONE);
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

    private Arrival post(Preview preview, String user) {
        if (preview.rejected() + preview.doubts() + preview.reassigned() > 0) {
            return Arrival.of(preview, State.WAITING, null);
        }
        return switch (intake.post(preview.upload(), user, false)) {
            case Posted(int batch) -> Arrival.of(preview, State.POSTED, batch);
            case NothingToPost() -> Arrival.of(preview, State.UNCHANGED, null);
            default -> Arrival.of(preview, State.WAITING, null);
        };
    }
}
