package id.sinergi.savedview;

import id.sinergi.audit.AuditEntry;
import id.sinergi.audit.AuditLog;
import id.sinergi.security.CurrentViewer;
import id.sinergi.security.UserDirectory;
import id.sinergi.security.UserRole;
import id.sinergi.security.Viewer;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps views of the present viewer under names. Sharing one shares its address alone: whoever opens it sees the figures
 * of their own regions.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class SavedViewService {

    /** The longest name. */
    public static final int LONGEST_NAME = 80;

    private final SavedViewRepository views;
    private final StartViewRepository starts;
    private final UserDirectory users;
    private final CurrentViewer viewer;
    private final AuditLog audit;
    private final Clock clock;

    SavedViewService(
            SavedViewRepository views,
            StartViewRepository starts,
            UserDirectory users,
            CurrentViewer viewer,
            AuditLog audit,
            Clock clock) {
        this.views = views;
        this.starts = starts;
        this.users = users;
        this.viewer = viewer;
        this.audit = audit;
        this.clock = clock;
    }

    /** The viewer's own and those shared with the viewer's role, by name. */
    @Transactional(readOnly = true)
    public List<SavedView> all() {
        var present = present();
        var seen = views.seenBy(present.username(), present.role());
        var names =
                users.displayNames(seen.stream().map(one -> one.view().owner()).collect(Collectors.toSet()));
        return seen.stream()
                .map(one -> one.view()
                        .view(
                                names.getOrDefault(
                                        one.view().owner(), one.view().owner()),
                                present.username(),
                                one.start()))
                .toList();
    }

    /** Keeps an address; one of the same name is replaced. Returns its number. */
    @Transactional
    public int save(String name, String address, @Nullable UserRole sharedWith) {
        var owner = present().username();
        var now = clock.instant();
        audit.enter(AuditEntry.of("VIEW_SAVED")
                .on(name.strip())
                .about(address)
                .saying(sharedWith == null ? "" : sharedWith.toString()));
        var known = views.findByOwnerAndName(owner, name.strip());
        known.ifPresent(view -> view.replace(address, sharedWith, now));
        return known.orElseGet(() -> views.save(new SavedViewEntity(owner, name.strip(), address, sharedWith, now)))
                .id();
    }

    /** Forgets a view of the viewer's own. */
    @Transactional
    public void delete(int id) {
        views.findByIdAndOwner(id, present().username()).ifPresent(view -> {
            views.delete(view);
            audit.enter(AuditEntry.of("VIEW_DELETED").on(String.valueOf(id)).about(view.address()));
        });
    }

    /** Makes a view that the viewer sees the first page, or none of them. */
    @Transactional
    public void start(@Nullable Integer id) {
        var present = present();
        Optional.ofNullable(id)
                .flatMap(views::findById)
                .filter(view -> view.isSeenBy(present.username(), present.role()))
                .ifPresentOrElse(
                        view -> starts.save(new StartViewEntity(present.username(), view)),
                        () -> starts.deleteById(present.username()));
    }

    /** The address that the viewer sees first; empty where none was chosen, or where it is no longer shared. */
    @Transactional(readOnly = true)
    public Optional<String> startAddress() {
        return viewer.find()
                .flatMap(present -> starts.findByViewer(present.username())
                        .map(StartViewEntity::view)
                        .filter(view -> view.isSeenBy(present.username(), present.role()))
                        .map(SavedViewEntity::address));
    }

    private Viewer present() {
        return viewer.find().orElseThrow();
    }
}
