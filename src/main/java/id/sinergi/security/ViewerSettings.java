package id.sinergi.security;

import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What viewers set for themselves. */
@Service
public class ViewerSettings {

    private final UserRepository users;
    private final CurrentViewer viewer;
    private final ApplicationEventPublisher events;

    ViewerSettings(UserRepository users, CurrentViewer viewer, ApplicationEventPublisher events) {
        this.users = users;
        this.viewer = viewer;
        this.events = events;
    }

    /** Keeps the language for the viewer's later sessions. */
    @Transactional
    public void changeLocale(Locale locale) {
        viewer.find()
                .flatMap(present -> users.findByUsername(present.username()))
                .ifPresent(user -> {
                    user.changeLanguage(locale);
                    events.publishEvent(new RightsChanged(user.username()));
                });
    }
}
