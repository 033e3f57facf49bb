package id.sinergi.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;

/** A sentence that helps at first; once put away it does not come back in this browser. */
@Tag("sinergi-hint")
public final class Hint extends Component {

    /**
     * @param name by which the browser remembers it
     * @param close what the button says that puts it away
     */
    public Hint(String name, String text, String close) {
        getElement().setAttribute("name", name).getClassList().add("hint");
        var sentence = new Paragraph(text);
        var button = new NativeButton();
        button.addClassName("hint-close");
        button.add(Glyph.of(VaadinIcon.CLOSE_SMALL));
        button.setAriaLabel(close);
        button.setTitle(close);
        getElement().appendChild(sentence.getElement(), button.getElement());
    }
}
