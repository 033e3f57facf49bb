package id.sinergi.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.sinergi.component.EmptyState;
import id.sinergi.database.DatabaseTrouble;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stands where a page could not be shown; the log tells why. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class FailureView extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final Logger log = LoggerFactory.getLogger(FailureView.class);

    FailureView() {
        addClassName("page");
    }

    private void say(String heading, String title, String text) {
        add(
                new H1(getTranslation(heading)),
                new EmptyState(VaadinIcon.WARNING, getTranslation(title), getTranslation(text), new HomeLink()));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var path = event.getLocation().getPath();
        var trouble = DatabaseTrouble.behind(parameter.getException());
        if (trouble.isPresent()) {
            log.warn("The page {} could not be shown: the database is {}", path, trouble.get());
            say("shell.failure", FailureTexts.title(trouble.get()), FailureTexts.message(trouble.get()));
            return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        }
        log.error("The page {} could not be shown", path, parameter.getException());
        say("shell.failure", "shell.failure.nothing", "shell.failure.page");
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.failure");
    }
}
