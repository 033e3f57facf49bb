package id.sinergi.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import id.sinergi.component.Glyph;
import id.sinergi.integrity.SealState;
import id.sinergi.security.CurrentViewer;
import java.util.OptionalInt;

/** Stands above every page for as long as figures differ from what was posted. */
class SealAlert extends Div implements AfterNavigationObserver {

    private final transient SealState state;
    private final transient CurrentViewer viewer;

    SealAlert(SealState state, CurrentViewer viewer) {
        this.state = state;
        this.viewer = viewer;
        addClassName("seal-alert");
        getElement().setAttribute("role", "alert");
    }

    /** Looks whether it is still so. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        var since = viewer.find().isPresent() ? state.brokenSince() : OptionalInt.empty();
        setVisible(since.isPresent());
        since.ifPresent(batch ->
                add(Glyph.of(VaadinIcon.WARNING), new Span(getTranslation("seal.alert", String.valueOf(batch)))));
    }
}
