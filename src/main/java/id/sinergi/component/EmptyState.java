package id.sinergi.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Says that there is nothing to see here, why, and what to do. */
public final class EmptyState extends Div {

    public EmptyState(String title, String text) {
        addClassNames("card", "empty");
        add(new H2(title), new Paragraph(text));
    }
}
