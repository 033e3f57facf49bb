package id.sinergi.stocktake.ui;

import id.sinergi.followup.FollowUpEntry;
import id.sinergi.followup.FollowUpService;
import id.sinergi.security.CurrentViewer;
import id.sinergi.security.UserDirectory;
import id.sinergi.security.UserRole;
import id.sinergi.security.Viewer;
import id.sinergi.stocktake.HeldStocktakes;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a row needs to show and take what is said. */
@Component
record FollowUpContext(
        FollowUpService service, HeldStocktakes held, UserDirectory users, CurrentViewer viewer, Clock clock) {

    /** Whether the viewer may say that the agreement was gone through. */
    boolean mayHold() {
        return viewer.find()
                .map(Viewer::role)
                .filter(role -> role == UserRole.MANAGER)
                .isPresent();
    }

    /** The display names of all who speak or act, by user name. */
    Map<String, String> names(Stream<FollowUpEntry> entries) {
        var named = entries.flatMap(entry -> {
                    var action = entry.action();
                    return Stream.concat(
                            Stream.of(entry.author()), Stream.ofNullable(action == null ? null : action.responsible()));
                })
                .collect(Collectors.toSet());
        return named.isEmpty() ? Map.of() : users.displayNames(named);
    }
}
