package id.sinergi.component;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.router.RouterLink;
import java.util.Map;

/** A dialog of terms and their explanations. */
public final class DefinitionSheet extends Dialog {

    private final Button close;

    /**
     * @param terms explanations by term, in the order shown
     */
    public DefinitionSheet(String title, Map<String, String> terms, String close) {
        setHeaderTitle(title);
        setMaxWidth("720px");
        add(new DefinitionList(terms));
        this.close = new Button(close, click -> close());
        getFooter().add(this.close);
    }

    /** Leads on to more about what is explained; the sheet closes behind it. */
    public void leadingTo(RouterLink more) {
        more.getElement().addEventListener("click", click -> close());
        more.addClassName("plain");
        getFooter().removeAll();
        getFooter().add(more, close);
    }
}
