package id.sinergi.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuConfiguration;
import id.sinergi.component.EmptyState;
import id.sinergi.component.PageLink;
import id.sinergi.indicator.Withheld;
import jakarta.servlet.http.HttpServletResponse;

/** Stands where a page would tell of too few people for a viewer who may read no records. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class WithheldView extends Div implements HasErrorParameter<Withheld>, HasDynamicTitle {

    private final H1 heading = new H1(getTranslation("absence.REFUSED.title"));

    WithheldView() {
        addClassName("page");
        add(
                heading,
                new EmptyState(
                        getTranslation("absence.REFUSED.title"),
                        getTranslation("absence.REFUSED.text"),
                        new PageLink(getTranslation("dashboard.overview"), ""),
                        new PageLink(getTranslation("focus.menu.REGION"), "wilayah")));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Withheld> parameter) {
        heading.setText(nameOf(event.getLocation().getPath()));
        return HttpServletResponse.SC_FORBIDDEN;
    }

    /** The page keeps its name, as the menu has it. */
    private String nameOf(String path) {
        return MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> entry.path().equals("/" + path) || entry.path().equals(path))
                .map(entry -> getTranslation(entry.title()))
                .findFirst()
                .orElseGet(() -> getTranslation("absence.REFUSED.title"));
    }

    @Override
    public String getPageTitle() {
        return heading.getText() + " · Sinergi";
    }
}
