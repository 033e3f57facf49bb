package id.sinergi.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Says that there is nothing to see here, why, and what to do. */
public final class EmptyState extends Div {

    /**
     * @param ways what the reader can do, such as a link back
     */
    public EmptyState(String title, String text, Component... ways) {
        this(VaadinIcon.SEARCH, title, text, ways);
    }

    public EmptyState(VaadinIcon icon, String title, String text, Component... ways) {
        addClassNames("card", "empty");
        add(Glyph.of(icon), new H2(title), new Paragraph(text));
        add(ways);
    }
}
