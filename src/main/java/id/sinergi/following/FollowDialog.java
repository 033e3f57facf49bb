package id.sinergi.following;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import id.sinergi.indicator.Indicator;
import id.sinergi.wording.Defined;

/** Asks which indicator of a region is followed, and of what its follower wants to be told. */
final class FollowDialog extends Composite<Dialog> {

    private final transient FollowService follows;
    private final Followed offered;
    private final Select<Indicator> indicator = new Select<>();
    private final CheckboxGroup<AlertRule> rules = new CheckboxGroup<>();

    FollowDialog(FollowService follows, Followed offered) {
        this.follows = follows;
        this.offered = offered;
        indicator.setLabel(getTranslation("following.indicator"));
        indicator.setItems(follows.indicators(offered.agreement()));
        indicator.setEmptySelectionAllowed(true);
        indicator.setEmptySelectionCaption(getTranslation("following.indicator.all"));
        indicator.setItemLabelGenerator(
                one -> one == null ? getTranslation("following.indicator.all") : Defined.measured(one, getLocale()));
        indicator.addValueChangeListener(
                change -> rules.setValue(follows.find(what()).map(Follow::rules).orElse(AlertRule.ALL)));
        rules.setLabel(getTranslation("following.rules"));
        rules.setItems(AlertRule.values());
        rules.setItemLabelGenerator(rule -> getTranslation("following.rule." + rule));
        rules.setItemHelperGenerator(rule -> getTranslation("following.rule." + rule + ".text"));
        rules.setValue(follows.find(offered).map(Follow::rules).orElse(AlertRule.ALL));
        if (offered.indicator() != null) {
            indicator.setValue(offered.indicator());
        }
        layOut();
    }

    private void layOut() {
        var lead = new Paragraph(getTranslation("following.dialog.lead"));
        lead.addClassName("sub");
        var fields = new Div(lead, indicator, rules, new Anchor(FollowButton.PAGE, getTranslation("following.all")));
        fields.addClassName("filter-panel");
        var save = new Button(getTranslation("following.follow"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var dialog = getContent();
        dialog.setHeaderTitle(getTranslation("following.follow.of", follows.place(offered, getLocale())));
        dialog.add(fields);
        dialog.getFooter().add(new Button(getTranslation("following.cancel"), click -> dialog.close()), save);
    }

    private Followed what() {
        return new Followed(offered.agreement(), indicator.getValue(), offered.region());
    }

    private void save() {
        if (rules.getValue().isEmpty()) {
            rules.setErrorMessage(getTranslation("following.rules.none"));
            rules.setInvalid(true);
            return;
        }
        follows.follow(what(), rules.getValue());
        getContent().close();
        Notification.show(getTranslation("following.done"));
    }

    void open() {
        getContent().open();
    }
}
