package id.sinergi.quality.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.sinergi.audit.AuditTexts;
import id.sinergi.component.GridName;
import id.sinergi.component.PageHeader;
import id.sinergi.language.Dates;
import id.sinergi.quality.BreakAdministration;
import id.sinergi.quality.SeriesBreak;
import id.sinergi.wording.Defined;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** The known breaks of series as administrators keep them. */
@Route("patahan")
@RolesAllowed("ADMINISTRATOR")
@Menu(order = 96.5, title = "quality.breaks.title", icon = "vaadin:scissors")
class BreaksView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient BreakAdministration administration;
    private final transient AuditTexts audit;
    private final Grid<SeriesBreak> grid = new Grid<>();

    BreaksView(BreakAdministration administration, Clock clock) {
        this.administration = administration;
        this.audit = new AuditTexts(getLocale(), clock.getZone());
        var header = new PageHeader(getTranslation("quality.breaks.title"));
        header.setLead(getTranslation("quality.breaks.lead"));
        var add = new Button(
                getTranslation("quality.breaks.add"), click -> open(SeriesBreak.fresh(LocalDate.now(clock))));
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        header.addAction(add);
        layOutGrid();
        var entries = new Section(grid);
        entries.addClassNames("card", "section", "stack");
        addClassName("page");
        add(header, entries);
    }

    private void layOutGrid() {
        grid.addComponentColumn(this::opener)
                .setKey("day")
                .setHeader(getTranslation("quality.break.day"))
                .setWidth("150px")
                .setFlexGrow(0);
        grid.addComponentColumn(one -> new GridName(one.text().in(getLocale())))
                .setHeader(getTranslation("quality.break.text"))
                .setWidth("220px")
                .setFlexGrow(2);
        grid.addComponentColumn(one -> new GridName(one.indicators().stream()
                        .map(indicator -> Defined.shortName(indicator, getLocale()))
                        .collect(Collectors.joining(", "))))
                .setHeader(getTranslation("quality.break.indicators"))
                .setWidth("180px")
                .setFlexGrow(1);
        grid.setEmptyStateText(getTranslation("quality.breaks.none"));
        grid.setAllRowsVisible(true);
        grid.getElement().setAttribute("aria-label", getTranslation("quality.breaks.title"));
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER);
    }

    /** The day, which opens the break by a click or a key. */
    private Button opener(SeriesBreak one) {
        var day = Dates.in(getLocale()).mediumDate(one.day());
        var button = new Button(day, click -> open(one));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(day + ", " + one.text().in(getLocale()));
        return button;
    }

    private void open(SeriesBreak one) {
        new BreakDialog(one, administration, audit, this::saved).open();
    }

    private void saved(String text) {
        refresh();
        Notification.show(text);
    }

    private void refresh() {
        grid.setItems(administration.all());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("quality.breaks.title") + " · Sinergi";
    }
}
