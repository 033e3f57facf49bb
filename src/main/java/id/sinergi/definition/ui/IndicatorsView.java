package id.sinergi.definition.ui;

import com.vaadin.flow.component.Component;
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
import id.sinergi.catalog.Catalog;
import id.sinergi.changelog.ChangeKind;
import id.sinergi.changelog.StateFiles;
import id.sinergi.component.GridName;
import id.sinergi.component.ListFiles;
import id.sinergi.component.PageHeader;
import id.sinergi.definition.DefinedIndicator;
import id.sinergi.definition.IndicatorAdministration;
import id.sinergi.definition.IndicatorPreview;
import id.sinergi.indicator.Formula;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Measure;
import id.sinergi.wording.Defined;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All indicators: those of the product, and those that administrators define here. */
@Route("indikator")
@RolesAllowed("ADMINISTRATOR")
@Menu(order = 96.2, title = "definition.title", icon = "vaadin:calc")
class IndicatorsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient IndicatorAdministration administration;
    private final transient IndicatorPreview preview;
    private final transient Catalog catalog;
    private final Grid<Indicator> grid = new Grid<>();
    private final transient Map<Indicator, DefinedIndicator> defined = new LinkedHashMap<>();

    IndicatorsView(
            IndicatorAdministration administration, IndicatorPreview preview, Catalog catalog, StateFiles files) {
        this.administration = administration;
        this.preview = preview;
        this.catalog = catalog;
        var header = new PageHeader(getTranslation("definition.title"));
        header.setLead(getTranslation("definition.lead"));
        var add = new Button(
                getTranslation("definition.add"),
                click -> open(DefinedIndicator.fresh(
                        new Formula(Formula.Kind.COUNT, Formula.Term.of(Measure.TRAINED), null, null))));
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        header.addAction(add);
        layOutGrid();
        var entries = new Section(grid);
        entries.addClassNames("card", "section", "stack");
        addClassName("page");
        add(header, entries, new ListFiles(files.of(ChangeKind.INDICATOR, "indikator"), this::arrived));
    }

    private void layOutGrid() {
        grid.addComponentColumn(this::opener)
                .setKey("code")
                .setHeader(getTranslation("definition.field.code"))
                .setWidth("200px")
                .setFlexGrow(0);
        grid.addComponentColumn(one -> new GridName(Defined.measured(one, getLocale())))
                .setHeader(getTranslation("definition.field.name"))
                .setWidth("200px")
                .setFlexGrow(1);
        grid.addComponentColumn(one -> new GridName(getTranslation("indicator." + one + ".rule")))
                .setHeader(getTranslation("definition.field.rule"))
                .setWidth("240px")
                .setFlexGrow(3);
        grid.addComponentColumn(one -> new GridName(
                        getTranslation(defined.containsKey(one) ? "definition.own" : "definition.builtIn")))
                .setHeader(getTranslation("definition.field.origin"))
                .setWidth("120px")
                .setFlexGrow(0);
        grid.setAllRowsVisible(true);
        grid.getElement().setAttribute("aria-label", getTranslation("definition.title"));
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER);
    }

    /** The code, which opens what was defined here by a click or a key. */
    private Component opener(Indicator one) {
        var own = defined.get(one);
        if (own == null) {
            return new GridName(one.name());
        }
        var button = new Button(one.name(), click -> open(own));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(one.name() + ", " + Defined.measured(one, getLocale()));
        return button;
    }

    private void open(DefinedIndicator one) {
        new IndicatorDialog(one, administration, preview, catalog, this::saved).open();
    }

    private void saved(String text) {
        refresh();
        Notification.show(text);
    }

    private void arrived(int rows) {
        saved(getTranslation("catalog.imported", rows));
    }

    private void refresh() {
        defined.clear();
        administration.all().forEach(one -> defined.put(one.indicator(), one));
        grid.setItems(List.copyOf(Indicator.all()));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("definition.title") + " · Sinergi";
    }
}
