package id.sinergi.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import id.sinergi.source.Problem;
import java.util.List;

/** What is likely wrong in an upload, in sentences. */
class DoubtList extends Div {

    DoubtList(List<Problem> doubts) {
        addClassNames("stack", "section");
        var list = new UnorderedList();
        doubts.forEach(doubt -> list.add(new ListItem(doubt.text(getLocale()))));
        add(new H2(getTranslation("intake.doubt.heading")), list);
    }
}
