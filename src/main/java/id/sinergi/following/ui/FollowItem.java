package id.sinergi.following.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.RouterLink;
import id.sinergi.choice.IndicatorChoice;
import id.sinergi.following.AlertRule;
import id.sinergi.following.Follow;
import id.sinergi.following.FollowService;
import id.sinergi.indicator.Slice;
import id.sinergi.subject.Subject;
import id.sinergi.subject.SubjectLinks;
import id.sinergi.wording.Defined;
import id.sinergi.wording.SliceNames;
import java.util.Map;

/** One thing that is followed, with the rules by which its follower is told and the way to end it. */
class FollowItem extends ListItem {

    private final transient FollowService follows;
    private final SerializableRunnable onChange;

    /** @param slice the figures of the running year */
    FollowItem(
            Follow follow,
            Slice slice,
            FollowService follows,
            SubjectLinks links,
            SliceNames names,
            SerializableRunnable onChange) {
        this.follows = follows;
        this.onChange = onChange;
        var what = follow.what();
        var name = what.indicator() == null
                ? getTranslation("following.indicator.all")
                : Defined.measured(what.indicator(), getLocale());
        var words = new Div(link(follow, slice, name, links), place(slice, names), rules(follow, name));
        words.addClassName("briefing-words");
        var remove = new NativeButton(getTranslation("following.remove"), click -> remove(follow));
        remove.addClassName("plain");
        remove.setAriaLabel(getTranslation("following.remove.of", name));
        var actions = new Div(remove);
        actions.addClassName("actions");
        var row = new Div(words, actions);
        row.addClassName("briefing");
        add(row);
    }

    private static RouterLink link(Follow follow, Slice slice, String name, SubjectLinks links) {
        var choice = follow.what().indicator() == null
                ? IndicatorChoice.USUAL
                : IndicatorChoice.of(follow.what().indicator());
        return slice.region().isCountry()
                ? links.overview(name, slice, choice)
                : links.link(name, Subject.REGION, slice, choice);
    }

    private Span place(Slice slice, SliceNames names) {
        var place = new Span(names.filters(slice, Map.of(SliceNames.Part.PERIOD, ""), getLocale()));
        place.addClassName("sub");
        return place;
    }

    private CheckboxGroup<AlertRule> rules(Follow follow, String name) {
        var rules = new CheckboxGroup<AlertRule>();
        rules.setItems(AlertRule.values());
        rules.setItemLabelGenerator(rule -> getTranslation("following.rule." + rule));
        rules.setAriaLabel(getTranslation("following.rules.of", name));
        rules.setValue(follow.rules());
        rules.addValueChangeListener(change -> {
            follows.change(follow, change.getValue());
            Notification.show(getTranslation("following.changed"));
            onChange.run();
        });
        return rules;
    }

    private void remove(Follow follow) {
        follows.remove(follow);
        Notification.show(getTranslation("following.removed"));
        onChange.run();
    }
}
