package id.sinergi.goal.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import id.sinergi.language.Figures;
import java.util.List;

/** The first sentences of what keeps a sheet from being saved, and how many there are more. */
class SheetProblems extends Composite<Div> {

    private static final int SHOWN = 8;

    SheetProblems() {
        getContent().addClassName("sheet-problems");
        getContent().getElement().setAttribute("role", "alert");
    }

    void show(List<String> sentences) {
        getContent().removeAll();
        if (sentences.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        sentences.stream().limit(SHOWN).forEach(sentence -> list.add(new ListItem(sentence)));
        if (sentences.size() > SHOWN) {
            var more = Figures.in(getLocale()).number(sentences.size() - SHOWN);
            list.add(new ListItem(getTranslation("goal.sheet.problem.more", more)));
        }
        getContent().add(list);
    }
}
