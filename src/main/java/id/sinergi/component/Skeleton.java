package id.sinergi.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;

/** Stands where a card will be while its content is on the way, in the shape of that content. */
public final class Skeleton extends Div {

    /**
     * @param label what is being loaded, for screen readers
     * @param width a width of the page's grid, such as {@code c6}
     * @param height of the content below the title, in pixels
     */
    public Skeleton(String label, String width, int height) {
        addClassNames("card", "skeleton", width);
        getStyle().set("--skeleton-height", height + "px");
        getElement().setAttribute("role", "status").setAttribute("aria-label", label);
        for (var line = 0; line < 3; line++) {
            getElement().appendChild(new Element("i").setAttribute("aria-hidden", "true"));
        }
    }
}
