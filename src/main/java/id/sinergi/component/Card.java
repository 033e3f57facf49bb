package id.sinergi.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;
import org.jspecify.annotations.Nullable;

/** A card of a page's grid, which is twelve columns wide. */
public final class Card extends Section {

    private String width;
    private @Nullable Component below;

    /** @param width as a class of the stylesheet: {@code c6} for half of the row */
    public Card(String width, Component... content) {
        super(content);
        this.width = width;
        addClassNames("card", width);
    }

    /** Puts a link below the content in the place of the one before. */
    public void lead(Component link) {
        if (below != null) {
            remove(below);
        }
        below = link;
        add(link);
    }

    public void setColumns(String twelfths) {
        removeClassName(width);
        width = twelfths;
        addClassName(width);
    }
}
