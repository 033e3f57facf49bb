package id.sinergi.intake.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import id.sinergi.intake.RejectedRowService.Group;
import java.util.List;

/** Why rows were rejected, the most frequent reason first, each with one example. */
class ReasonGroups extends UnorderedList {

    private static final int SHOWN = 8;

    ReasonGroups(List<Group> groups, UploadTexts texts) {
        addClassName("home-list");
        groups.stream()
                .limit(SHOWN)
                .map(group -> new ListItem(text(group, texts)))
                .forEach(this::add);
        if (groups.size() > SHOWN) {
            add(new ListItem(getTranslation("correction.group.more", groups.size() - SHOWN)));
        }
    }

    private String text(Group group, UploadTexts texts) {
        var example = group.example();
        return getTranslation(
                group.values() > 1 ? "correction.group.several" : "correction.group",
                texts.count(Math.toIntExact(group.rows()), getLocale()),
                example.column().isEmpty() ? getTranslation("correction.group.row") : example.column(),
                example.problem().text(getLocale()),
                texts.count(Math.toIntExact(group.values()), getLocale()));
    }
}
