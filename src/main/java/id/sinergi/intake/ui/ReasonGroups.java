package id.sinergi.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.function.SerializableRunnable;
import id.sinergi.correction.RejectedFile;
import id.sinergi.intake.Preview;
import id.sinergi.intake.RejectedRowService.Group;
import id.sinergi.intake.RejectedRowService.Mend;
import id.sinergi.reading.Answers;
import id.sinergi.source.IntakeException;
import id.sinergi.source.Rejection;
import java.util.Comparator;
import java.util.List;

/**
 * Why rows were rejected, the most frequent reason first, each with one example: codes that are written in another way are
 * read at once, a few rows are mended here, and those of a reason sent again once it holds no more, such as a code that was missing from its list.
 */
class ReasonGroups extends Div {

    private static final int SHOWN = 8;

    private final transient Preview upload;
    private final transient Resending resending;
    private final transient UploadTexts texts;
    private final Div repair = new Div();

    ReasonGroups(Preview upload, List<Group> groups, UploadTexts texts, Resending resending) {
        this.upload = upload;
        this.resending = resending;
        this.texts = texts;
        var list = new UnorderedList();
        list.addClassName("home-list");
        groups.stream().limit(SHOWN).map(group -> item(group, text(group))).forEach(list::add);
        if (groups.size() > SHOWN) {
            list.add(new ListItem(getTranslation("correction.group.more", groups.size() - SHOWN)));
        }
        add(list, repair);
    }

    private ListItem item(Group group, String text) {
        var actions = new Div();
        actions.addClassName("actions");
        group.mends().forEach(mend -> actions.add(apply(group, mend, text)));
        if (group.rows() <= RepairPart.MOST_ROWS && !group.example().column().isEmpty()) {
            actions.add(button(getTranslation("correction.repair"), text, () -> repair(group.example())));
        }
        actions.add(button(
                getTranslation("correction.again"),
                text,
                () -> send(resending.rows().fetch(upload.upload(), group.example()))));
        return new ListItem(new Span(text), actions);
    }

    /** What is certain for all of them once somebody says so, in one click. */
    private Button apply(Group group, Mend mend, String text) {
        var reads = mend.repair().reads();
        var word = reads.keySet().stream().min(Comparator.naturalOrder()).orElseThrow();
        var name = getTranslation("correction.apply", word, reads.get(word), count(mend.rows()));
        var button = button(
                name,
                text,
                () -> send(
                        resending.rows().fetch(upload.upload(), group.example(), reads.keySet()),
                        mend.repair().answers()));
        button.setDisableOnClick(true);
        return button;
    }

    private String count(long rows) {
        return texts.count(Math.toIntExact(rows), getLocale());
    }

    private Button button(String name, String text, SerializableRunnable deed) {
        var button = new Button(name, click -> deed.run());
        button.setAriaLabel(name + " – " + text);
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void repair(Rejection like) {
        var rows = resending.rows();
        try {
            var part = new RepairPart(rows.fetch(upload.upload(), like), rows.places(upload.upload()), this::send);
            repair.removeAll();
            repair.add(part);
            part.focus();
        } catch (IntakeException gone) {
            Notification.show(gone.problem().text(getLocale()));
        }
    }

    private void send(RejectedFile file) {
        send(file, Answers.NOTHING);
    }

    private void send(RejectedFile file, Answers answers) {
        repair.removeAll();
        if (file.size() == 0) {
            Notification.show(getTranslation("correction.gone"));
        } else {
            resending.send(upload, file, answers, getLocale());
        }
    }

    private String text(Group group) {
        var example = group.example();
        return getTranslation(
                group.values() > 1 ? "correction.group.several" : "correction.group",
                count(group.rows()),
                example.column().isEmpty() ? getTranslation("correction.group.row") : example.column(),
                example.problem().text(getLocale()),
                count(group.values()));
    }
}
