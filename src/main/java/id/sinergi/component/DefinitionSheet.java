package id.sinergi.component;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.dom.Element;
import java.util.Map;

/** A dialog of terms and their explanations. */
public final class DefinitionSheet extends Dialog {

    /**
     * @param terms explanations by term, in the order shown
     */
    public DefinitionSheet(String title, Map<String, String> terms, String close) {
        setHeaderTitle(title);
        setMaxWidth("720px");
        var list = new Element("dl");
        list.getClassList().add("definition");
        terms.forEach(
                (term, text) -> list.appendChild(new Element("dt").setText(term), new Element("dd").setText(text)));
        getElement().appendChild(list);
        getFooter().add(new Button(close, click -> close()));
    }
}
