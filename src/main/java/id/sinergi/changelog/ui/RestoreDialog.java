package id.sinergi.changelog.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import id.sinergi.changelog.ChangeHistory;
import id.sinergi.changelog.ChangeWords;
import id.sinergi.changelog.KeptChange;
import id.sinergi.changelog.NotRestored;
import id.sinergi.changelog.State;
import id.sinergi.component.DefinitionList;

/** Shows what a return to a state would change now, and returns to it once that is confirmed. */
final class RestoreDialog extends Dialog {

    private final KeptChange change;
    private final State state;
    private final State shown;
    private final transient ChangeHistory history;
    private final String name;
    private final Paragraph problem = new Paragraph();
    private final SerializableConsumer<String> done;

    RestoreDialog(
            KeptChange change,
            State state,
            ChangeHistory history,
            ChangeWords words,
            SerializableConsumer<String> done) {
        this.change = change;
        this.state = state;
        this.shown = history.present(change.kind(), change.subject());
        this.history = history;
        this.name = words.name(change, getLocale());
        this.done = done;
        setHeaderTitle(getTranslation("changelog.restore.title", name));
        setWidth("min(46rem, 100vw)");
        layOut(words);
    }

    private void layOut(ChangeWords words) {
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        add(
                new Paragraph(getTranslation(lead())),
                new DefinitionList(words.differences(change.kind(), shown, state, getLocale())),
                problem);
        var confirm = new Button(getTranslation("changelog.restore"), click -> restore());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("changelog.cancel"), click -> close()), confirm);
    }

    private String lead() {
        if (!state.isThere()) {
            return "changelog.restore.removes";
        }
        return shown.isThere() ? "changelog.restore.changes" : "changelog.restore.adds";
    }

    private void restore() {
        try {
            history.restore(change.kind(), change.subject(), shown, state);
            close();
            done.accept(getTranslation("changelog.restored", name));
        } catch (NotRestored refused) {
            problem.setText(refused.text(getLocale()));
            problem.setVisible(true);
        }
    }
}
