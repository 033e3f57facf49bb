package id.sinergi.component;

import com.vaadin.flow.component.html.Span;

/** A name in a grid's first column; it takes more lines where it is too long for its column. */
public class GridName extends Span {

    /** Wide enough for most names, and on a phone narrow enough to leave room for figures beside them. */
    public static final String WIDTH = "min(270px, 40vw)";

    public GridName(String name) {
        super(name);
        addClassName("grid-name");
    }
}
