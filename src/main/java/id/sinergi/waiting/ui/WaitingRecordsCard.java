package id.sinergi.waiting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.ValueProvider;
import id.sinergi.component.GridName;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.PersonRecord;
import id.sinergi.indicator.RecordService;
import id.sinergi.language.Dates;
import id.sinergi.language.Figures;
import id.sinergi.waiting.WaitingPage;
import id.sinergi.wording.MemberNames;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The people of a regency who wait, for those who may read records; the longest wait comes first. */
class WaitingRecordsCard extends Composite<Section> {

    private static final String HEIGHT = "440px";

    private final transient RecordService records;
    private final transient MemberNames names;

    WaitingRecordsCard(RecordService records, MemberNames names) {
        this.records = records;
        this.names = names;
        getContent().addClassNames("card", "c12");
    }

    void show(WaitingPage page) {
        setVisible(page.slice().region().isRegency() && page.waiting().people() > 0);
        getContent().removeAll();
        if (!isVisible()) {
            return;
        }
        var title = new H2(getTranslation("waiting.records.title"));
        boolean permitted = records.permitted();
        var subtitle =
                new Paragraph(getTranslation(permitted ? "waiting.records.subtitle" : "records.people.forbidden"));
        subtitle.addClassName("sub");
        getContent().add(title, subtitle);
        if (permitted) {
            getContent().add(grid(page, title.getText()));
        }
    }

    private Grid<PersonRecord> grid(WaitingPage page, String label) {
        var grid = new Grid<PersonRecord>();
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT);
        grid.getElement().setAttribute("aria-label", label);
        grid.setHeight(HEIGHT);
        column(grid, "records.person", PersonRecord::person);
        column(grid, "records.sex", person -> getTranslation("dashboard.sex." + person.sex()));
        grid.addComponentColumn(person -> new GridName(names.name(Dimension.CENTRE, person.centre(), getLocale())))
                .setHeader(getTranslation("records.centre"))
                .setWidth(GridName.WIDTH)
                .setFlexGrow(2);
        column(grid, "records.sector", person -> names.name(Dimension.SECTOR, person.sector(), getLocale()));
        column(grid, "records.group", PersonRecord::trainingGroup);
        column(grid, "records.certifiedOn", person -> date(person.certifiedOn()));
        column(
                        grid,
                        "waiting.records.days",
                        person -> days(person.certifiedOn(), page.waiting().until()))
                .setTextAlign(ColumnTextAlign.END);
        var slice = page.slice();
        int people = (int) page.waiting().people();
        grid.setItems(query -> records.waiting(slice, query.getOffset(), query.getLimit()).stream(), query -> people);
        return grid;
    }

    private Grid.Column<PersonRecord> column(
            Grid<PersonRecord> grid, String header, ValueProvider<PersonRecord, String> text) {
        return grid.addColumn(text).setHeader(getTranslation(header)).setAutoWidth(true);
    }

    private String date(@Nullable LocalDate day) {
        return day == null ? "" : Dates.in(getLocale()).mediumDate(day);
    }

    private String days(@Nullable LocalDate day, LocalDate until) {
        return day == null ? "" : Figures.in(getLocale()).number(ChronoUnit.DAYS.between(day, until));
    }
}
