package id.sinergi.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.dom.Element;

/** The product's name and those who run it, with their logo where one is configured. */
public final class Brand extends Div {

    /** Where the configured logo is served. */
    public static final String LOGO = "logo";

    static final String NAME = "Sinergi";
    static final String MINISTRIES = "Kemenperin × KP2MI";

    public Brand(boolean logo) {
        addClassName("app-brand");
        if (logo) {
            var image = new Image(LOGO, "");
            image.addClassName("app-logo");
            add(image);
        }
        var name = new Div(NAME);
        name.getElement().appendChild(new Element("small").setText(MINISTRIES));
        add(name);
    }
}
