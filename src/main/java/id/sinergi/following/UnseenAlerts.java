package id.sinergi.following;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.sinergi.region.CurrentScope;
import id.sinergi.security.CurrentViewer;
import id.sinergi.security.Viewer;
import java.util.List;
import org.springframework.stereotype.Component;

/** How many alerts the present viewer has not seen, for the navigation of every page, which asks nobody for it. */
@Component
public class UnseenAlerts {

    private static final int REMEMBERED = 10_000;

    private final AlertRepository alerts;
    private final CurrentViewer viewer;
    private final CurrentScope scope;
    private final Cache<String, List<Raised>> known =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    UnseenAlerts(AlertRepository alerts, CurrentViewer viewer, CurrentScope scope) {
        this.alerts = alerts;
        this.viewer = viewer;
        this.scope = scope;
    }

    /** Of regions and agreements that the viewer still sees. */
    public long count() {
        return viewer.find().map(Viewer::username).map(name -> known.get(name, this::read)).orElse(List.of()).stream()
                .filter(raised -> raised.isSeenBy(scope))
                .count();
    }

    private List<Raised> read(String username) {
        return alerts.unseen(username).stream().map(AlertEntity::raised).toList();
    }

    void forget() {
        known.invalidateAll();
    }
}
