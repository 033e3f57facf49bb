package id.sinergi.component;

import com.vaadin.flow.component.icon.VaadinIcon;

/** How a status looks: always a symbol and a colour beside its word. */
public enum Tone {
    GOOD("good", VaadinIcon.CHECK_CIRCLE),
    ON_TRACK("on-track", VaadinIcon.ARROW_CIRCLE_UP),
    WARN("warn", VaadinIcon.WARNING),
    BAD("bad", VaadinIcon.ARROW_CIRCLE_DOWN),
    NONE("none", VaadinIcon.MINUS);

    private final String className;
    private final VaadinIcon icon;

    Tone(String className, VaadinIcon icon) {
        this.className = className;
        this.icon = icon;
    }

    String className() {
        return className;
    }

    VaadinIcon icon() {
        return icon;
    }
}
