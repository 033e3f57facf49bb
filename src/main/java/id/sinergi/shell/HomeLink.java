package id.sinergi.shell;

import com.vaadin.flow.component.html.Anchor;

/** The way back to the overview from a page that could not be shown. */
class HomeLink extends Anchor {

    HomeLink() {
        super(".", "");
        setText(getTranslation("shell.home"));
        addClassNames("plain", "primary");
    }
}
