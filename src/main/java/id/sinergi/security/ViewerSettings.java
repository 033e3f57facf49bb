package id.sinergi.security;

import id.sinergi.audit.AuditEntry;
import id.sinergi.audit.AuditLog;
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
    private final AuditLog audit;

    ViewerSettings(UserRepository users, CurrentViewer viewer, ApplicationEventPublisher events, AuditLog audit) {
        this.users = users;
        this.viewer = viewer;
        this.events = events;
        this.audit = audit;
    }

    /** Keeps the language for the viewer's later sessions. */
    @Transactional
    public void changeLocale(Locale locale) {
        viewer.find()
                .flatMap(present -> users.findByUsername(present.username()))
                .ifPresent(user -> {
                    user.changeLanguage(locale);
                    events.publishEvent(new RightsChanged(user.username()));
                    audit.enter(AuditEntry.of("LANGUAGE_CHANGED")
                            .on(user.username())
                            .saying(locale.getLanguage()));
                });
    }
}
