package id.sinergi.goal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import id.sinergi.goal.GoalHistory;
import id.sinergi.goal.GoalIndicator;
import id.sinergi.indicator.Slice;

/** What every batch did to the targets of a region, the latest first; versions that were replaced are told as well. */
class HistoryDialog extends Dialog {

    HistoryDialog(GoalIndicator indicator, Slice slice, GoalParts parts) {
        setHeaderTitle(getTranslation("goal.history") + ": " + indicator.name(getLocale()));
        setWidth("min(100vw - 2rem, 46rem)");
        var body = new Div();
        var steps = parts.history().of(indicator, slice, parts.pages().batch(slice));
        if (steps.isEmpty()) {
            body.add(new Paragraph(
                    getTranslation("goal.history.none", parts.words().region(slice.region(), getLocale()))));
        }
        steps.forEach(step -> {
            var list = new UnorderedList();
            parts.historyWords().lines(indicator, step, getLocale()).forEach(line -> list.add(new ListItem(line)));
            body.add(new H3(parts.historyWords().head(step, getLocale())), list);
        });
        if (steps.size() == GoalHistory.MOST) {
            body.add(new Paragraph(getTranslation("goal.history.more", GoalHistory.MOST)));
        }
        add(body);
        getFooter().add(new Button(getTranslation("keys.close"), click -> close()));
    }
}
