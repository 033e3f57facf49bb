package id.sinergi.changelog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import id.sinergi.changelog.ChangeHistory;
import id.sinergi.changelog.ChangeWords;
import id.sinergi.changelog.KeptChange;
import id.sinergi.changelog.State;
import id.sinergi.component.DefinitionList;
import id.sinergi.component.PageLink;
import java.util.List;
import java.util.Map;

/** One change in full, and the ways back to what was before and after it. */
final class ChangeDialog extends Dialog {

    private final KeptChange change;
    private final transient ChangeHistory history;
    private final transient ChangeWords words;
    private final SerializableConsumer<String> done;

    /** @param asOf whether it is looked at for what it left, not for what it changed */
    ChangeDialog(
            KeptChange change,
            boolean asOf,
            ChangeHistory history,
            ChangeWords words,
            SerializableConsumer<String> done) {
        this.change = change;
        this.history = history;
        this.words = words;
        this.done = done;
        setHeaderTitle(words.name(change, getLocale()));
        setWidth("min(46rem, 100vw)");
        addWords(asOf);
        getFooter().add(new Button(getTranslation("changelog.close"), click -> close()));
        switch (change.kind()) {
            case TARGETS -> add(batch());
            case SETTING -> add(new Paragraph(getTranslation("changelog.way.SETTING", change.subject())));
            case DEFINITION -> add(new Paragraph(getTranslation("changelog.way.DEFINITION")));
            case RIGHTS, ENTRY, BREAK, INDICATOR, AGREEMENT -> addWays(asOf);
        }
    }

    private void addWords(boolean asOf) {
        var locale = getLocale();
        add(
                new Paragraph(String.join(
                        " · ",
                        words.kind(change.kind(), locale),
                        words.moment(change, locale),
                        words.who(change, locale))),
                new DefinitionList(
                        asOf
                                ? words.fields(change.kind(), change.after(), locale)
                                : words.differences(change.kind(), change.before(), change.after(), locale)));
    }

    private Component batch() {
        return new PageLink(
                getTranslation("changelog.way.TARGETS", change.subject()),
                "batch",
                Map.of("nomor", List.of(change.subject())));
    }

    private void addWays(boolean asOf) {
        var present = history.present(change.kind(), change.subject());
        if (!asOf) {
            offer("changelog.restore.before", change.before(), present);
        }
        offer(asOf ? "changelog.restore" : "changelog.restore.after", change.after(), present);
        if (change.after().equals(present)) {
            add(new Paragraph(getTranslation("changelog.present")));
        }
    }

    private void offer(String label, State state, State present) {
        if (!state.equals(present) && history.leadsBack(change.kind(), state)) {
            getFooter().add(new Button(getTranslation(label), click -> {
                close();
                new RestoreDialog(change, state, history, words, done).open();
            }));
        }
    }
}
