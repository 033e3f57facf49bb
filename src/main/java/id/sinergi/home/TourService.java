package id.sinergi.home;

import id.sinergi.security.CurrentViewer;
import id.sinergi.security.Viewer;
import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether the present viewer has seen the tour, on whichever machine. */
@Service
@PreAuthorize("isAuthenticated()")
public class TourService {

    private final SeenTourRepository seen;
    private final CurrentViewer viewer;
    private final Clock clock;

    TourService(SeenTourRepository seen, CurrentViewer viewer, Clock clock) {
        this.seen = seen;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** True until the viewer has seen the tour to its end, or closed it. */
    public boolean isNew() {
        return viewer.find()
                .map(Viewer::username)
                .filter(name -> !seen.existsById(name))
                .isPresent();
    }

    @Transactional
    public void seen() {
        viewer.find().map(Viewer::username).ifPresent(name -> seen.save(new SeenTourEntity(name, clock.instant())));
    }
}
