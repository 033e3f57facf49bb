package id.sinergi.goal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.sinergi.component.EmptyState;
import id.sinergi.component.FigurePage;
import id.sinergi.component.PageHeader;
import id.sinergi.goal.GoalAddress;
import id.sinergi.goal.GoalPages;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SliceParameters;
import id.sinergi.wording.Absences;
import jakarta.annotation.security.PermitAll;
import java.util.Map;

/** The targets of a year by document: which is in force, what of a region is spread below it, and what came of each. */
@Route(GoalView.PATH)
@PermitAll
@Menu(order = 6.3, title = "goal.title", icon = "vaadin:bullseye")
class GoalView extends Div implements BeforeEnterObserver, HasDynamicTitle, FigurePage {

    static final String PATH = "target";

    private final transient GoalAddress address;
    private final transient GoalPages pages;
    private final transient GoalParts parts;
    private final transient Absences absences;
    private final PageHeader header = new PageHeader(getTranslation("goal.title"));
    private final GoalChoice choice;
    private final Button type = new Button();
    private final Paragraph notice = new Paragraph();
    private final Div body = new Div();
    private transient Slice shown;

    GoalView(GoalAddress address, GoalPages pages, GoalParts parts, Absences absences) {
        this.address = address;
        this.pages = pages;
        this.parts = parts;
        this.absences = absences;
        header.setLead(getTranslation("goal.lead"));
        type.setText(getTranslation("goal.sheet.open"));
        type.setVisible(parts.mayType());
        type.addClickListener(click -> openSheet());
        shown = address.read(Map.of()).slice();
        header.addAction(type);
        choice = parts.choice(this::open);
        notice.addClassName("notice");
        notice.getElement().setAttribute("role", "status");
        addClassName("page");
        body.addClassName("grid-12");
        add(header, choice, notice, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var reading = address.read(event.getLocation().getQueryParameters().getParameters());
        notice.setVisible(!reading.unknown().isEmpty());
        notice.setText(getTranslation("dashboard.unknown", String.join(", ", reading.unknown())));
        show(reading);
    }

    private void show(SliceParameters.Reading reading) {
        var slice = reading.slice();
        header.setDemo(parts.isDemo() ? getTranslation("dashboard.demo") : "");
        body.removeAll();
        var why = parts.refusal(absences, slice, getLocale());
        choice.show(slice, why.isEmpty());
        shown = slice;
        if (why.isPresent()) {
            body.add(why.get());
            return;
        }
        var sections = pages.of(slice);
        if (sections.isEmpty()) {
            body.add(new EmptyState(
                    getTranslation("goal.none.title"),
                    getTranslation(
                            "goal.none.text",
                            parts.words().region(slice.region(), getLocale()),
                            slice.period().label(getLocale()))));
        }
        sections.forEach(section -> body.add(new GoalCard(section, slice, parts, this::chosen)));
    }

    private void chosen(String text) {
        Notification.show(text);
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }

    /** With the page's own agreement, year and region. */
    private void openSheet() {
        getUI().ifPresent(ui -> ui.navigate(SheetView.class, new QueryParameters(address.write(shown))));
    }

    private void open(Slice slice) {
        getUI().ifPresent(ui -> ui.navigate(GoalView.class, new QueryParameters(address.write(slice))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("goal.title") + " · Sinergi";
    }
}
