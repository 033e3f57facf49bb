package id.sinergi.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.UidlWriter;
import id.sinergi.security.PracticeIdentity;
import id.sinergi.start.Practice;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Opens the pages that users open first, up to the answer that a browser would get. */
@Component
@Order(2)
class PractisedPages implements Practice, VaadinServiceInitListener {

    /** Where a sign-in leads, and what is asked most; both need nothing that only a user has. */
    private static final List<String> FIRST = List.of("beranda", "");

    private volatile @Nullable VaadinService service;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        service = event.getSource();
    }

    @Override
    public void practise() {
        var there = service;
        if (there != null) {
            PracticeIdentity.run(() -> practise(there));
        }
    }

    private static void practise(VaadinService there) {
        var session = new PracticeSession(there);
        var lock = session.getLockInstance();
        lock.lock();
        try {
            VaadinService.setCurrent(there);
            VaadinSession.setCurrent(session);
            CurrentInstance.set(VaadinRequest.class, session.request());
            var page = page(session);
            FIRST.forEach(address -> open(page, address));
            session.removeUI(page);
        } finally {
            CurrentInstance.clearAll();
            lock.unlock();
        }
    }

    private static UI page(PracticeSession session) {
        var page = new UI();
        page.getInternals().setSession(session);
        UI.setCurrent(page);
        page.doInit(session.request(), 0, "practice");
        session.addUI(page);
        session.getService().fireUIInitListeners(page);
        return page;
    }

    /** @throws IllegalStateException if it opened as something else */
    private static void open(UI page, String address) {
        var status =
                page.getInternals().getRouter().navigate(page, new Location(address), NavigationTrigger.UI_NAVIGATE);
        var answer = new UidlWriter().createUidl(page, false).toString();
        if (status != HttpStatusCode.OK.getCode() || answer.isEmpty()) {
            throw new IllegalStateException("/%s opened with status %d".formatted(address, status));
        }
    }
}
