package id.sinergi.savedview.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import id.sinergi.savedview.SavedViewService;
import id.sinergi.security.CurrentViewer;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Leads a viewer who opens the application without naming a page to the view chosen as the first; right after a sign-in,
 * where none was chosen, to the page that is made for the viewer's role.
 */
@Component
class StartPage implements VaadinServiceInitListener {

    private static final String OPENED = "sinergi.opened";
    private static final String SIGNED_IN = "sinergi.signed-in";

    /** What each role sees first. */
    private static final String HOME = "beranda";

    private final SavedViewService views;
    private final CurrentViewer viewer;

    StartPage(SavedViewService views, CurrentViewer viewer) {
        this.views = views;
        this.viewer = viewer;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(start -> start.getUI().addBeforeEnterListener(this::lead));
    }

    private void lead(BeforeEnterEvent event) {
        if (viewer.find().isEmpty() || !isFirst(event.getUI())) {
            return;
        }
        // Whichever page the sign-in led to, the next one is no first page any more.
        boolean signedIn = hasJustSignedIn();
        var asked = event.getLocation();
        if (asked.getPath().isEmpty()
                && asked.getQueryParameters().getParameters().isEmpty()) {
            views.startAddress()
                    .or(() -> signedIn ? Optional.of(HOME) : Optional.empty())
                    .map(Location::new)
                    .ifPresent(address -> event.forwardTo(address.getPath(), address.getQueryParameters()));
        }
    }

    /** A remembered visitor comes back to the pages that they know. */
    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        if (event.getGeneratedBy().equals(UsernamePasswordAuthenticationFilter.class)
                && RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request) {
            request.getRequest().getSession().setAttribute(SIGNED_IN, true);
        }
    }

    /** Once for each sign-in. */
    private static boolean hasJustSignedIn() {
        var session = VaadinSession.getCurrent().getSession();
        boolean just = session != null && session.getAttribute(SIGNED_IN) != null;
        if (just) {
            session.removeAttribute(SIGNED_IN);
        }
        return just;
    }

    private static boolean isFirst(UI ui) {
        boolean first = ComponentUtil.getData(ui, OPENED) == null;
        ComponentUtil.setData(ui, OPENED, true);
        return first;
    }
}
