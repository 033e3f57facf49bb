package id.sinergi.component;

import com.vaadin.flow.component.html.DescriptionList;
import java.util.Map;

/** Terms and their explanations, one after the other. */
public final class DefinitionList extends DescriptionList {

    /** @param terms explanations by term, in the order shown */
    public DefinitionList(Map<String, String> terms) {
        addClassName("definition");
        terms.forEach((term, text) -> add(new Term(term), new Description(text)));
    }
}
