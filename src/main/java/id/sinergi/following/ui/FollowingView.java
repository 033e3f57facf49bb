package id.sinergi.following.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.sinergi.component.EmptyState;
import id.sinergi.component.PageHeader;
import id.sinergi.following.FollowButton;
import id.sinergi.following.FollowService;
import id.sinergi.subject.SubjectLinks;
import id.sinergi.wording.SliceNames;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Year;

/** What the viewer was told, what the viewer follows, and how mails come; whoever opens it has seen what is new. */
@Route(FollowButton.PAGE)
@PermitAll
@Menu(order = 7.5, title = "following.title", icon = "vaadin:bell")
class FollowingView extends Div implements HasDynamicTitle {

    private final transient FollowService follows;
    private final transient SubjectLinks links;
    private final transient SliceNames names;
    private final transient Clock clock;
    private final UnorderedList told = new UnorderedList();
    private final EmptyState nothing =
            new EmptyState(getTranslation("following.alerts.none"), getTranslation("following.alerts.none.text"));
    private final UnorderedList followed = new UnorderedList();
    private final EmptyState none =
            new EmptyState(getTranslation("following.none.title"), getTranslation("following.none.text"));

    FollowingView(FollowService follows, SubjectLinks links, SliceNames names, Clock clock) {
        this.follows = follows;
        this.links = links;
        this.names = names;
        this.clock = clock;
        var header = new PageHeader(getTranslation("following.title"));
        header.setLead(getTranslation("following.lead"));
        addClassName("page");
        told.addClassNames("briefings", "apart");
        followed.addClassNames("briefings", "apart");
        add(
                header,
                card(new H2(getTranslation("following.alerts")), nothing, told),
                card(new H2(getTranslation("following.followed")), none, followed),
                new WishesCard(follows));
        show();
        // Read before the navigation is written, so that nothing is new there any more.
        follows.see();
    }

    private static Section card(H2 title, EmptyState instead, UnorderedList list) {
        var card = new Section(title, instead, list);
        card.addClassName("card");
        return card;
    }

    private void show() {
        var alerts = follows.alerts(getLocale());
        nothing.setVisible(alerts.isEmpty());
        told.removeAll();
        alerts.forEach(alert -> told.add(new AlertItem(alert, links, clock.getZone())));
        var mine = follows.mine();
        none.setVisible(mine.isEmpty());
        followed.removeAll();
        mine.forEach(follow -> followed.add(new FollowItem(
                follow, follow.what().in(Year.now(clock).getValue()), follows, links, names, this::show)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("following.title") + " · Sinergi";
    }
}
