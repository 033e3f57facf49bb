package id.sinergi.following.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import id.sinergi.following.FollowService;
import id.sinergi.following.Wishes;
import id.sinergi.following.Wishes.Digest;

/** How the viewer is told by mail, each change kept at once. */
class WishesCard extends Composite<Section> {

    private final transient FollowService follows;
    private final Checkbox atOnce = new Checkbox(getTranslation("following.atOnce"));
    private final Select<Digest> digest = new Select<>();

    WishesCard(FollowService follows) {
        this.follows = follows;
        var wishes = follows.wishes();
        atOnce.setValue(wishes.atOnce());
        digest.setLabel(getTranslation("following.digest"));
        digest.setItems(Digest.values());
        digest.setItemLabelGenerator(one -> getTranslation("following.digest." + one));
        digest.setHelperText(getTranslation("following.digest.text"));
        digest.setValue(wishes.digest());
        atOnce.addValueChangeListener(change -> keep());
        digest.addValueChangeListener(change -> keep());
        var address = new Paragraph(getTranslation("following.address") + " ");
        address.add(new Anchor("laporan", getTranslation("following.address.link")));
        address.addClassName("sub");
        var fields = new Div(atOnce, digest);
        fields.addClassName("filter-panel");
        getContent().add(new H2(getTranslation("following.mail")), fields, address);
        getContent().addClassName("card");
    }

    private void keep() {
        follows.wish(new Wishes(atOnce.getValue(), digest.getValue()));
        Notification.show(getTranslation("following.changed"));
    }
}
