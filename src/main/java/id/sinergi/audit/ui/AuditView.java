package id.sinergi.audit.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.sinergi.audit.AuditFile;
import id.sinergi.audit.AuditFilter;
import id.sinergi.audit.AuditTexts;
import id.sinergi.audit.AuditTrail;
import id.sinergi.component.FetchLink;
import id.sinergi.component.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** Who did what: searched, filtered, and as a file; what is repeated at will is grouped beside it. */
@Route("aktivitas")
@RolesAllowed("ADMINISTRATOR")
@Menu(order = 97, title = "security.audit.title", icon = "vaadin:records")
class AuditView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AuditTrail trail;
    private final transient AuditFile file;
    private final transient AuditTexts texts;
    private final AuditChoice choice;
    private final AuditGrid grid;
    private final UnorderedList groups = new UnorderedList();
    private final Section repeated = new Section();
    private volatile AuditFilter filter = AuditFilter.USUAL;

    AuditView(AuditTrail trail, AuditFile file, Clock clock) {
        this.trail = trail;
        this.file = file;
        this.texts = new AuditTexts(getLocale(), clock.getZone());
        this.choice = new AuditChoice(texts, AuditView::go);
        this.grid = new AuditGrid(trail, texts);
        addClassName("page");
        var header = new PageHeader(getTranslation("security.audit.title"));
        header.setLead(getTranslation("audit.lead"));
        header.addAction(fetch());
        groups.addClassName("home-list");
        repeated.add(new H2(getTranslation("audit.repeated")), groups);
        repeated.addClassName("card");
        var list = new Section(grid);
        list.addClassName("card");
        add(header, choice, repeated, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = AuditFilter.read(event.getLocation().getQueryParameters().getParameters());
        choice.show(filter, trail.actions());
        grid.show(filter);
        groups.removeAll();
        trail.groups(filter).forEach(group -> groups.add(new ListItem(texts.group(group))));
        repeated.setVisible(groups.getComponentCount() > 0);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("security.audit.title") + " · Sinergi";
    }

    private static void go(AuditFilter wanted) {
        UI.getCurrent().navigate(AuditView.class, new QueryParameters(wanted.write()));
    }

    private FetchLink fetch() {
        var locale = getLocale();
        return new FetchLink(getTranslation("audit.fetch"), AuditFile.NAME, out -> file.write(filter, locale, out));
    }
}
