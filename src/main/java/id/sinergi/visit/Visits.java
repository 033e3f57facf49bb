package id.sinergi.visit;

import id.sinergi.indicator.IndicatorService;
import id.sinergi.security.CurrentViewer;
import id.sinergi.security.RightsChanged;
import id.sinergi.security.Viewer;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;

/**
 * The visits of the users. A visit ends four hours after the last page that its user opened, or half an hour after it where
 * the user has signed in again; the next page begins another one. What was seen last is kept in memory and written now
 * and then, at the end of a session and when the node stops, so that opening a page asks the database nothing.
 */
@Service
public class Visits {

    private static final Duration PAUSE = Duration.ofHours(4);
    private static final Duration PAUSE_BEFORE_SIGN_IN = Duration.ofMinutes(30);
    private static final Duration UNWRITTEN = Duration.ofMinutes(10);

    private static final Logger LOG = LoggerFactory.getLogger(Visits.class);

    /** A visit as this node knows it. */
    private record Present(Instant at, int batch, Instant writtenAt, Optional<LastVisit> before) {

        boolean isUnwritten() {
            return writtenAt.isBefore(at);
        }

        Present seen(Instant now, int latest) {
            return new Present(now, latest, writtenAt, before);
        }

        Present written() {
            return new Present(at, batch, at, before);
        }
    }

    private final VisitStore store;
    private final IndicatorService indicators;
    private final CurrentViewer viewer;
    private final Clock clock;
    private final Map<String, Present> known = new ConcurrentHashMap<>();

    Visits(VisitStore store, IndicatorService indicators, CurrentViewer viewer, Clock clock) {
        this.store = store;
        this.indicators = indicators;
        this.viewer = viewer;
        this.clock = clock;
    }

    /**
     * The present user opens a page, whose data are the newest.
     *
     * @param signedIn whether it is the first page since the user signed in
     * @return the user's name; empty where nobody is signed in
     */
    public Optional<String> opens(boolean signedIn) {
        var name = name();
        name.ifPresent(user -> note(user, signedIn));
        return name;
    }

    /** A page is shown whether its visit can be written or not; the next one tries again. */
    private void note(String name, boolean signedIn) {
        try {
            opens(name, clock.instant(), indicators.freshness().batch(), signedIn);
        } catch (DataAccessException failed) {
            LOG.warn("A visit was not written: {}", failed.getMessage());
        }
    }

    void opens(String name, Instant now, int batch, boolean signedIn) {
        var present = known.get(name);
        var pause = signedIn ? PAUSE_BEFORE_SIGN_IN : PAUSE;
        if (present == null || present.at().isBefore(now.minus(pause))) {
            write(name);
            known.put(name, new Present(now, batch, now, store.begin(name, now, batch, pause)));
            return;
        }
        known.put(name, present.seen(now, batch));
        if (present.writtenAt().isBefore(now.minus(UNWRITTEN))) {
            write(name);
        }
    }

    /** How the present user's visit before this one ended; empty in the first one, and where nobody opens pages. */
    public Optional<LastVisit> last() {
        return name().map(known::get).flatMap(Present::before);
    }

    private Optional<String> name() {
        return viewer.find().map(Viewer::username);
    }

    /** Writes what a user saw last, unless that is written. */
    public void write(String name) {
        var present = known.get(name);
        if (present != null && present.isUnwritten()) {
            store.seen(name, present.at(), present.batch());
            known.replace(name, present, present.written());
        }
    }

    /** What another node knows of a user whose rights have changed counts as much as what this one does. */
    @EventListener
    void forget(RightsChanged change) {
        write(change.username());
        known.remove(change.username());
    }

    @PreDestroy
    void writeAll() {
        known.keySet().forEach(this::write);
    }
}
