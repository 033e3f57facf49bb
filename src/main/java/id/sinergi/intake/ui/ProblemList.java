package id.sinergi.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import id.sinergi.source.Problem;
import java.util.List;

/** Sentences about an upload, under a heading. */
class ProblemList extends Div {

    ProblemList(String heading, List<Problem> problems) {
        addClassNames("stack", "section");
        var list = new UnorderedList();
        problems.forEach(problem -> list.add(new ListItem(problem.text(getLocale()))));
        add(new H2(getTranslation(heading)), list);
    }
}
