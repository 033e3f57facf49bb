package id.sinergi.catalog.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.sinergi.audit.AuditTexts;
import id.sinergi.catalog.CatalogAdministration;
import id.sinergi.catalog.CatalogList;
import id.sinergi.catalog.CatalogRow;
import id.sinergi.catalog.CatalogTransfer;
import id.sinergi.component.ListFiles;
import id.sinergi.component.PageHeader;
import id.sinergi.region.RegionCatalog;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.stream.Stream;

/** The code lists: searched, added to, changed, taken out as files and brought in again. */
@Route("katalog")
@RolesAllowed("ADMINISTRATOR")
@Menu(order = 96, title = "catalog.title", icon = "vaadin:list")
class CatalogView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final String LIST = "daftar";
    private static final int PAUSE_MILLIS = 300;

    private final transient CatalogAdministration administration;
    private final transient RegionCatalog regions;
    private final transient AuditTexts audit;
    private final Select<CatalogList> list = new Select<>();
    private final TextField search = new TextField();
    private final EntryGrid grid = new EntryGrid(this::open);
    private final Paragraph note = new Paragraph();

    CatalogView(CatalogAdministration administration, CatalogTransfer transfer, RegionCatalog regions, Clock clock) {
        this.administration = administration;
        this.regions = regions;
        this.audit = new AuditTexts(getLocale(), clock.getZone());
        addClassName("page");
        var header = new PageHeader(getTranslation("catalog.title"));
        header.setLead(getTranslation("catalog.lead"));
        var add = new Button(getTranslation("catalog.add"), click -> open(CatalogRow.fresh()));
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        header.addAction(add);
        layOutChoice();
        var entries = new Section(note, grid);
        entries.addClassNames("card", "section", "stack");
        var choice = new Div(list, search);
        choice.addClassNames("filters", "choices");
        add(header, choice, entries, new ListFiles(new CatalogFiles(transfer, list::getValue), this::arrived));
    }

    private void layOutChoice() {
        list.setLabel(getTranslation("catalog.list"));
        list.setItems(CatalogList.values());
        list.setItemLabelGenerator(one -> getTranslation("catalog.list." + one));
        list.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                UI.getCurrent()
                        .navigate(
                                CatalogView.class,
                                QueryParameters.of(LIST, change.getValue().name()));
            }
        });
        search.setLabel(getTranslation("catalog.search"));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(PAUSE_MILLIS);
        search.setClearButtonVisible(true);
        search.addClassName("wide");
        search.addValueChangeListener(change -> refresh());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var asked = event.getLocation().getQueryParameters().getSingleParameter(LIST);
        list.setValue(Stream.of(CatalogList.values())
                .filter(one -> asked.filter(one.name()::equals).isPresent())
                .findAny()
                .orElse(CatalogList.DESTINATION));
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("catalog.title") + " · Sinergi";
    }

    private void open(CatalogRow row) {
        new EntryDialog(list.getValue(), row, administration, regions, audit, this::saved).open();
    }

    private void saved(String text) {
        refresh();
        Notification.show(text);
    }

    private void arrived(int rows) {
        saved(getTranslation("catalog.imported", rows));
    }

    private void refresh() {
        note.setText(getTranslation("catalog.note." + list.getValue()));
        grid.show(administration.entries(list.getValue()), search.getValue());
    }
}
