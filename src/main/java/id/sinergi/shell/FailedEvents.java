package id.sinergi.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.DefaultErrorHandler;
import com.vaadin.flow.server.ErrorEvent;
import id.sinergi.database.DatabaseTrouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the reader that a click came to nothing, and why if it was the database. */
final class FailedEvents extends DefaultErrorHandler {

    private static final long serialVersionUID = 1L;
    private static final Logger log = LoggerFactory.getLogger(FailedEvents.class);

    @Override
    public void error(ErrorEvent event) {
        var trouble = DatabaseTrouble.behind(event.getThrowable());
        if (trouble.isPresent()) {
            log.warn("An event of a page failed: the database is {}", trouble.get());
        } else {
            super.error(event);
        }
        var page = UI.getCurrent();
        if (page != null) {
            Notification.show(
                    page.getTranslation(trouble.map(FailureTexts::title).orElse("shell.failure")));
        }
    }
}
