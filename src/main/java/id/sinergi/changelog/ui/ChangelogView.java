package id.sinergi.changelog.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.sinergi.changelog.ChangeFile;
import id.sinergi.changelog.ChangeFilter;
import id.sinergi.changelog.ChangeHistory;
import id.sinergi.changelog.ChangeWords;
import id.sinergi.changelog.KeptChange;
import id.sinergi.component.FetchLink;
import id.sinergi.component.PageHeader;
import id.sinergi.language.Dates;
import jakarta.annotation.security.RolesAllowed;

/** Who changed rights, lists, targets, settings and definitions, what they were on a day, and the way back. */
@Route("riwayat")
@RolesAllowed("ADMINISTRATOR")
@Menu(order = 97.5, title = "changelog.title", icon = "vaadin:time-backward")
class ChangelogView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ChangeHistory history;
    private final transient ChangeFile file;
    private final transient ChangeWords words;
    private final ChangeChoice choice;
    private final ChangeGrid grid;
    private final Paragraph note = new Paragraph();
    private volatile ChangeFilter filter = ChangeFilter.ALL;

    ChangelogView(ChangeHistory history, ChangeFile file, ChangeWords words) {
        this.history = history;
        this.file = file;
        this.words = words;
        this.choice = new ChangeChoice(words, ChangelogView::go);
        this.grid = new ChangeGrid(history, words, this::open);
        addClassName("page");
        var header = new PageHeader(getTranslation("changelog.title"));
        header.setLead(getTranslation("changelog.lead"));
        header.addAction(fetch());
        var list = new Section(note, grid);
        list.addClassNames("card", "section", "stack");
        add(header, choice, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = ChangeFilter.read(event.getLocation().getQueryParameters().getParameters());
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("changelog.title") + " · Sinergi";
    }

    private void refresh() {
        var day = filter.asOf();
        note.setVisible(day != null);
        note.setText(
                day == null
                        ? ""
                        : getTranslation(
                                "changelog.states", Dates.in(getLocale()).date(day)));
        choice.show(filter, history.people());
        grid.show(filter);
    }

    private void open(KeptChange change) {
        new ChangeDialog(change, filter.asOf() != null, history, words, this::restored).open();
    }

    private void restored(String text) {
        refresh();
        Notification.show(text);
    }

    private static void go(ChangeFilter wanted) {
        UI.getCurrent().navigate(ChangelogView.class, new QueryParameters(wanted.write()));
    }

    private FetchLink fetch() {
        var locale = getLocale();
        return new FetchLink(getTranslation("audit.fetch"), ChangeFile.NAME, out -> file.write(filter, locale, out));
    }
}
