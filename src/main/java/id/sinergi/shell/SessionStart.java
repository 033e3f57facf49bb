package id.sinergi.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import id.sinergi.component.LanguageButton;
import id.sinergi.component.PageModule;
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

    private static final int LONGEST_ADDRESS = 8_192;
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private final CurrentViewer viewer;
    private final I18NProvider texts;

    SessionStart(CurrentViewer viewer, I18NProvider texts) {
        this.viewer = viewer;
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(info -> messages(locale()));
        event.getSource().addUIInitListener(start -> open(start.getUI()));
        event.getSource().addSessionInitListener(start -> start.getSession().setErrorHandler(new FailedEvents()));
        event.addIndexHtmlRequestListener(this::prepare);
    }

    private void prepare(IndexHtmlResponse page) {
        page.getDocument().getElementsByTag("html").attr("lang", locale().getLanguage());
        PageModule.addTo(page);
    }

    private void open(UI ui) {
        var locale = locale();
        ui.getSession().setLocale(locale);
        ui.setLocale(locale);
        ui.addBeforeEnterListener(SessionStart::bound);
        ui.getReconnectDialogConfiguration().setDialogText(texts.getTranslation("shell.reconnecting", locale));
        ui.getReconnectDialogConfiguration().setDialogTextGaveUp(texts.getTranslation("shell.unreachable", locale));
    }

    /** The browser's own requests are as short; a call of Flow's client could ask for the address of a megabyte. */
    private static void bound(BeforeEnterEvent event) {
        if (event.getLocation().getPathWithQueryParameters().length() > LONGEST_ADDRESS) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private Locale locale() {
        return viewer.find()
                .map(Viewer::locale)
                .or(() -> LanguageButton.remembered(VaadinRequest.getCurrent()))
                .orElse(INDONESIAN);
    }

    private SystemMessages messages(Locale locale) {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setSessionExpiredURL(null);
        messages.setInternalErrorCaption(texts.getTranslation("shell.failure", locale));
        messages.setInternalErrorMessage(texts.getTranslation("shell.failure.text", locale));
        messages.setCookiesDisabledCaption(texts.getTranslation("shell.noCookies", locale));
        messages.setCookiesDisabledMessage(texts.getTranslation("shell.noCookies.text", locale));
        return messages;
    }
}
