package id.sinergi.visit.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import id.sinergi.visit.Visits;
import org.springframework.security.authentication.RememberMeAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Notes each page that a user opens, before it is drawn, and writes what was noted when the session ends. */
@Component
class VisitWatch implements VaadinServiceInitListener {

    /** Attribute of the session: whose it is. */
    private static final String VIEWER = "sinergi.visitor";

    private final Visits visits;

    VisitWatch(Visits visits) {
        this.visits = visits;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(start -> start.getUI()
                        .addBeforeEnterListener(entering -> opens(start.getUI().getSession())));
        event.getSource().addSessionDestroyListener(end -> {
            if (end.getSession().getAttribute(VIEWER) instanceof String name) {
                visits.write(name);
            }
        });
    }

    /** A session begins with a sign-in, or with one that the browser remembered. */
    private void opens(VaadinSession session) {
        boolean first = session.getAttribute(VIEWER) == null;
        visits.opens(first && !isRemembered()).ifPresent(name -> session.setAttribute(VIEWER, name));
    }

    private static boolean isRemembered() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof RememberMeAuthenticationToken;
    }
}
