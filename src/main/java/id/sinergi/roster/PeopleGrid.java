package id.sinergi.roster;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.ValueProvider;
import id.sinergi.catalog.Catalog;
import id.sinergi.component.GridName;
import id.sinergi.indicator.PersonRecord;
import id.sinergi.indicator.RecordService;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.Stage;
import id.sinergi.language.Dates;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The people of a regency who reached a stage, which can be chosen, with the batch that told of each of their days. */
public class PeopleGrid extends Composite<Div> {

    private static final String FOLDED = "118px";
    private static final String HEIGHT = "440px";

    private final transient RecordService records;
    private final transient Catalog catalog;
    private final Grid<PersonRecord> grid = new Grid<>();

    /** @param stage the one that is shown first */
    public PeopleGrid(RecordService records, Catalog catalog, Slice slice, Stage stage) {
        this.records = records;
        this.catalog = catalog;
        configure();
        var stages = new Select<Stage>();
        stages.setLabel(getTranslation("records.stage"));
        stages.setItems(Stage.values());
        stages.setItemLabelGenerator(one -> getTranslation("dashboard.stage." + one));
        stages.addValueChangeListener(chosen -> load(slice, chosen.getValue()));
        stages.setValue(stage);
        getContent().add(stages, grid);
    }

    private void configure() {
        grid.getElement().setAttribute("aria-label", getTranslation("records.people.title"));
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT);
        grid.setHeight(HEIGHT);
        column("person", PersonRecord::person);
        column("sex", person -> getTranslation("dashboard.sex." + person.sex()));
        grid.addComponentColumn(person -> new GridName(
                        catalog.centres().get(person.centre()).name().in(getLocale())))
                .setHeader(getTranslation("records.centre"))
                .setWidth(GridName.WIDTH)
                .setFlexGrow(2);
        folded("sector", person -> catalog.sectors().get(person.sector()).name().in(getLocale()));
        column("group", PersonRecord::trainingGroup);
        folded("ended", person -> dated(person.trainedOn(), person.trainingBatch()));
        folded("certifiedOn", person -> dated(person.certifiedOn(), person.certificationBatch()));
        folded("placedOn", person -> dated(person.placedOn(), person.placementBatch()));
        folded("destination", person -> destination(person.destination()));
    }

    private void load(Slice slice, Stage stage) {
        grid.setItems(
                query -> records.page(slice, stage, query.getOffset(), query.getLimit()).stream(),
                query -> records.count(slice, stage));
    }

    private void column(String name, ValueProvider<PersonRecord, String> text) {
        grid.addColumn(text).setHeader(getTranslation("records." + name)).setAutoWidth(true);
    }

    /** Takes more lines instead of more width, so that all columns of a person can be seen at once. */
    private void folded(String name, ValueProvider<PersonRecord, String> text) {
        grid.addComponentColumn(person -> new GridName(text.apply(person)))
                .setHeader(getTranslation("records." + name))
                .setWidth(FOLDED)
                .setFlexGrow(1);
    }

    private String destination(@Nullable String code) {
        return code == null ? "" : catalog.destinations().get(code).name().in(getLocale());
    }

    /** {@code 20 Jan 2026 · batch 7}: the day, and the batch that told of it. */
    private String dated(@Nullable LocalDate day, @Nullable Integer batch) {
        var date = day == null ? "" : Dates.in(getLocale()).mediumDate(day);
        return day == null || batch == null ? date : getTranslation("records.dated", date, String.valueOf(batch));
    }
}
