package id.sinergi.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import id.sinergi.component.FigurePage;
import id.sinergi.indicator.Freshness;
import id.sinergi.indicator.SliceParameters;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Says on open pages of figures that a later batch counts, and shows the page again on a press, at the same place. A page
 * as of an earlier batch shows the same whatever is posted.
 */
@Component
class NewDataNotices implements VaadinServiceInitListener {

    private final Set<UI> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger latest = new AtomicInteger();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(start -> follow(start.getUI()));
    }

    private void follow(UI page) {
        open.add(page);
        page.addDetachListener(closed -> open.remove(page));
        page.addAfterNavigationListener(arrived -> {
            var notice = ComponentUtil.getData(page, NewDataNotice.class);
            if (notice != null) {
                notice.close();
            }
        });
    }

    /** Beside the thread that posted, which owes its answer to somebody else than the open pages. */
    @EventListener
    void tell(Freshness.Advanced later) {
        latest.accumulateAndGet(later.batch(), Math::max);
        Thread.startVirtualThread(() -> open.forEach(this::tell));
    }

    private void tell(UI page) {
        try {
            page.access(() -> {
                if (showsLatest(page)) {
                    notice(page).say(latest.get());
                }
            });
        } catch (UIDetachedException closed) {
            open.remove(page);
        }
    }

    /** A page has one, whatever comes while it is open. */
    private static NewDataNotice notice(UI page) {
        var known = ComponentUtil.getData(page, NewDataNotice.class);
        if (known != null) {
            return known;
        }
        var made = new NewDataNotice();
        ComponentUtil.setData(page, NewDataNotice.class, made);
        return made;
    }

    private static boolean showsLatest(UI page) {
        return page.getInternals().getActiveRouterTargetsChain().stream().anyMatch(FigurePage.class::isInstance)
                && !page.getActiveViewLocation()
                        .getQueryParameters()
                        .getParameters()
                        .containsKey(SliceParameters.AS_OF);
    }
}
