package id.sinergi.stocktake.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import id.sinergi.followup.FollowUpEntry;
import id.sinergi.followup.FollowUpText;
import id.sinergi.language.Dates;
import java.util.List;
import java.util.Map;

/** All that was said about an indicator, the newest first. */
class SaidDialog extends Composite<Dialog> {

    private final transient FollowUpContext context;
    private final Map<String, String> names;

    SaidDialog(List<FollowUpEntry> entries, FollowUpContext context) {
        this.context = context;
        names = context.names(entries.stream());
        entries.reversed().forEach(this::add);
        getContent().setHeaderTitle(getTranslation("stocktake.history"));
        getContent()
                .getFooter()
                .add(new Button(
                        getTranslation("stocktake.close"), click -> getContent().close()));
    }

    private void add(FollowUpEntry entry) {
        var head = String.join(
                " · ",
                Dates.in(getLocale()).dateTime(entry.at().atZone(context.clock().getZone())),
                names.getOrDefault(entry.author(), entry.author()),
                getTranslation("stocktake.kind." + entry.kind()));
        getContent().add(new H3(head), new Paragraph(entry.told()));
        var action = entry.action();
        if (action != null) {
            getContent().add(new Paragraph(FollowUpText.action(action, false, names, getLocale())));
        }
    }

    void open() {
        getContent().open();
    }
}
