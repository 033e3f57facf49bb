package id.sinergi.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import id.sinergi.security.CurrentViewer;
import id.sinergi.security.Viewer;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Opens each page in the viewer's language and theme. An expired session reloads the page at once: the remembered
 * sign-in, or a new one, leads back to the very same address.
 */
@Component
class SessionStart implements VaadinServiceInitListener {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private final CurrentViewer viewer;

    SessionStart(CurrentViewer viewer) {
        this.viewer = viewer;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(info -> reloadAtOnce());
        event.getSource().addUIInitListener(start -> open(start.getUI()));
    }

    private void open(UI ui) {
        var locale = viewer.find().map(Viewer::locale).orElse(INDONESIAN);
        ui.getSession().setLocale(locale);
        ui.setLocale(locale);
        ui.getElement().getNode().runWhenAttached(attached -> attached.getPage().executeJs("""
                document.documentElement.lang = $0;
                const theme = localStorage.getItem('sinergi-theme');
                if (theme) document.documentElement.style.colorScheme = theme;
                """, locale.getLanguage()));
    }

    private static SystemMessages reloadAtOnce() {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setSessionExpiredURL(null);
        return messages;
    }
}
