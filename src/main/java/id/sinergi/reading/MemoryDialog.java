package id.sinergi.reading;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.sinergi.language.Dates;
import id.sinergi.row.FileKind;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is remembered of the files of one sender, with what was remembered before, to be forgotten one by one or at once. */
public class MemoryDialog extends Dialog {

    private final transient RememberedAnswers answers;
    private final int sender;
    private final String user;
    private final Div contents = new Div();

    /** @param name of the sender; empty for the ministries as wholes */
    public MemoryDialog(RememberedAnswers answers, int sender, String name, String user) {
        this.answers = answers;
        this.sender = sender;
        this.user = user;
        setHeaderTitle(getTranslation(
                "reading.memory.title", name.isEmpty() ? getTranslation("reading.memory.default") : name));
        setWidth("min(46rem, 100%)");
        contents.addClassName("stack");
        add(new Paragraph(getTranslation("reading.memory.lead")), contents);
        refresh();
    }

    private void refresh() {
        var all = answers.of(sender);
        var inForce = all.stream().filter(Remembered::isInForce).toList();
        contents.removeAll();
        if (inForce.isEmpty()) {
            contents.add(new Paragraph(getTranslation("reading.memory.nothing")));
        }
        Stream.of(FileKind.values()).forEach(kind -> addKind(kind, inForce, all));
        getFooter().removeAll();
        if (inForce.size() > 1) {
            getFooter().add(new Button(getTranslation("reading.memory.forget-all"), click -> forget(inForce)));
        }
        var close = new Button(getTranslation("reading.memory.close"), click -> close());
        close.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(close);
    }

    private void addKind(FileKind kind, List<Remembered> inForce, List<Remembered> all) {
        var list = new UnorderedList();
        list.addClassName("home-list");
        inForce.stream()
                .filter(one -> one.kind() == kind)
                .map(one -> item(one, all))
                .forEach(list::add);
        if (list.getComponentCount() > 0) {
            contents.add(new Div(new H3(getTranslation("intake.kind." + kind)), list));
        }
    }

    private ListItem item(Remembered answer, List<Remembered> all) {
        var text = answer.text(getLocale());
        var forget = new Button(getTranslation("reading.memory.forget"), click -> forget(List.of(answer)));
        forget.setAriaLabel(getTranslation("reading.memory.forget") + " – " + text);
        forget.addThemeVariants(ButtonVariant.LUMO_SMALL);
        var since = new Span(
                getTranslation("reading.memory.since", Dates.in(getLocale()).dateTime(answer.since()), answer.by()));
        since.addClassName("sub");
        var words = new Div(new Span(text), new Div(since));
        words.addClassName("briefing-words");
        var before = before(answer, all);
        if (!before.isEmpty()) {
            var earlier = new Span(before);
            earlier.addClassName("sub");
            words.add(earlier);
        }
        return new ListItem(words, forget);
    }

    private String before(Remembered answer, List<Remembered> all) {
        return all.stream()
                .filter(one -> one.isBefore(answer))
                .map(one -> getTranslation(
                        "reading.memory.before",
                        one.text(getLocale()),
                        Dates.in(getLocale()).dateTime(one.since()),
                        one.by()))
                .collect(Collectors.joining(" "));
    }

    private void forget(List<Remembered> which) {
        answers.forget(which, user);
        refresh();
    }
}
