package id.sinergi.signin.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Recovery codes, to be written down. */
class CodeList extends UnorderedList {

    CodeList(List<String> codes) {
        addClassName("codes");
        codes.forEach(code -> add(new ListItem(code)));
    }
}
