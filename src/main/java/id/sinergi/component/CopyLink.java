package id.sinergi.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import java.util.Map;

/** Copies the address of the page and says whether that went well; the copying is done in the browser. */
@Tag("sinergi-copy")
public final class CopyLink extends Component {

    private final String copied;
    private final String refused;

    /**
     * @param copied what is said once the address was copied
     * @param refused what is said where the browser does not allow it
     */
    public CopyLink(String text, String copied, String refused) {
        this.copied = copied;
        this.refused = refused;
        var button = new NativeButton(text);
        button.addClassName("plain");
        button.getElement().setAttribute("data-command", "");
        getElement().appendChild(button.getElement());
        addListener(CopiedEvent.class, event -> Notification.show(event.succeeded ? this.copied : this.refused));
    }

    /** Parameters that the copied address names whether the page's own does or not. */
    public void pin(Map<String, String> parameters) {
        getElement().setPropertyMap("pinned", parameters);
    }

    /** What the browser says of one attempt. */
    @DomEvent("sinergi-copied")
    public static class CopiedEvent extends ComponentEvent<CopyLink> {

        private final boolean succeeded;

        public CopiedEvent(CopyLink source, boolean fromClient, @EventData("event.detail") boolean succeeded) {
            super(source, fromClient);
            this.succeeded = succeeded;
        }
    }
}
