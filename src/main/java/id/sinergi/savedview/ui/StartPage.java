package id.sinergi.savedview.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import id.sinergi.savedview.SavedViewService;
import id.sinergi.security.CurrentViewer;
import org.springframework.stereotype.Component;

/** Leads a viewer who opens the application without naming a page to the view chosen as the first. */
@Component
class StartPage implements VaadinServiceInitListener {

    private static final String OPENED = "sinergi.opened";

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
        var asked = event.getLocation();
        if (asked.getPath().isEmpty()
                && asked.getQueryParameters().getParameters().isEmpty()) {
            views.startAddress()
                    .map(Location::new)
                    .ifPresent(address -> event.forwardTo(address.getPath(), address.getQueryParameters()));
        }
    }

    private static boolean isFirst(UI ui) {
        boolean first = ComponentUtil.getData(ui, OPENED) == null;
        ComponentUtil.setData(ui, OPENED, true);
        return first;
    }
}
