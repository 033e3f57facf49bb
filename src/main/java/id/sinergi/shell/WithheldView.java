package id.sinergi.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.sinergi.component.EmptyState;
import id.sinergi.indicator.Withheld;
import jakarta.servlet.http.HttpServletResponse;

/** Stands where a page would tell of too few people for a viewer who may read no records. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class WithheldView extends Div implements HasErrorParameter<Withheld>, HasDynamicTitle {

    WithheldView() {
        addClassName("page");
        add(
                new H1(getTranslation("absence.REFUSED.title")),
                new EmptyState(getTranslation("absence.REFUSED.title"), getTranslation("absence.REFUSED.text")));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Withheld> parameter) {
        return HttpServletResponse.SC_FORBIDDEN;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("absence.REFUSED.title") + " · Sinergi";
    }
}
