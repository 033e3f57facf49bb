package id.sinergi.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.ValueProvider;
import id.sinergi.catalog.Catalog;
import id.sinergi.component.GridName;
import id.sinergi.indicator.PersonRecord;
import id.sinergi.indicator.RecordService;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.Stage;
import id.sinergi.indicator.TrainingGroup;
import id.sinergi.language.Dates;
import id.sinergi.language.Figures;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What lies behind the figures of a regency: the training groups, and the people for those who may read them. */
class RegencyCards extends Composite<Div> {

    private static final String FOLDED = "118px";
    private static final String HEIGHT = "440px";

    private final transient RecordService records;
    private final transient Catalog catalog;

    RegencyCards(RecordService records, Catalog catalog) {
        this.records = records;
        this.catalog = catalog;
        getContent().addClassName("c12");
        getContent().addClassName("stack");
    }

    void show(Slice slice, boolean regency) {
        setVisible(regency);
        getContent().removeAll();
        if (regency) {
            if (records.permitted()) {
                getContent().add(card("records.groups", slice, groups(slice)));
                getContent().add(people(slice));
            } else {
                getContent()
                        .add(card("records.people", slice, new Paragraph(getTranslation("records.people.forbidden"))));
            }
        }
    }

    private Section card(String texts, Slice slice, Component content) {
        var asOf = slice.asOf();
        var subtitle = new Paragraph(
                asOf == null
                        ? getTranslation(texts + ".subtitle")
                        : getTranslation(texts + ".subtitle.asOf", String.valueOf(asOf)));
        subtitle.addClassName("sub");
        var card = new Section(new H2(getTranslation(texts + ".title")), subtitle, content);
        card.addClassNames("card", "landscape");
        return card;
    }

    private Grid<TrainingGroup> groups(Slice slice) {
        var grid = new Grid<TrainingGroup>();
        grid.getElement().setAttribute("aria-label", getTranslation("records.groups.title"));
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT);
        var figures = Figures.in(getLocale());
        column(grid, "group", TrainingGroup::name);
        centres(grid, group -> centre(group.centre()));
        folded(grid, "sector", group -> sector(group.sector()));
        column(grid, "started", group -> date(group.startedOn()));
        column(grid, "ended", group -> date(group.endedOn()));
        number(grid, "trained", group -> figures.number(group.trained()));
        number(grid, "certified", group -> figures.number(group.certified()));
        number(grid, "placed", group -> figures.number(group.placed()));
        var groups = records.groups(slice);
        grid.setItems(groups);
        if (groups.size() <= 8) {
            grid.setAllRowsVisible(true);
        } else {
            grid.setHeight(HEIGHT);
        }
        return grid;
    }

    private Section people(Slice slice) {
        var grid = new Grid<PersonRecord>();
        grid.getElement().setAttribute("aria-label", getTranslation("records.people.title"));
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT);
        grid.setHeight(HEIGHT);
        column(grid, "person", PersonRecord::person);
        column(grid, "sex", person -> getTranslation("dashboard.sex." + person.sex()));
        centres(grid, person -> centre(person.centre()));
        folded(grid, "sector", person -> sector(person.sector()));
        column(grid, "group", PersonRecord::trainingGroup);
        folded(grid, "ended", person -> dated(person.trainedOn(), person.trainingBatch()));
        folded(grid, "certifiedOn", person -> dated(person.certifiedOn(), person.certificationBatch()));
        folded(grid, "placedOn", person -> dated(person.placedOn(), person.placementBatch()));
        folded(grid, "destination", person -> destination(person.destination()));
        var stage = new Select<Stage>();
        stage.setLabel(getTranslation("records.stage"));
        stage.setItems(Stage.values());
        stage.setItemLabelGenerator(one -> getTranslation("dashboard.stage." + one));
        stage.addValueChangeListener(chosen -> load(grid, slice, chosen.getValue()));
        stage.setValue(slice.destination() == null ? Stage.TRAINED : Stage.PLACED);
        return card("records.people", slice, new Div(stage, grid));
    }

    private void load(Grid<PersonRecord> grid, Slice slice, Stage stage) {
        grid.setItems(
                query -> records.page(slice, stage, query.getOffset(), query.getLimit()).stream(),
                query -> records.count(slice, stage));
    }

    private <T> void column(Grid<T> grid, String name, ValueProvider<T, String> text) {
        grid.addColumn(text).setHeader(getTranslation("records." + name)).setAutoWidth(true);
    }

    /** Takes more lines instead of more width, so that all columns of a person can be seen at once. */
    private <T> void folded(Grid<T> grid, String name, ValueProvider<T, String> text) {
        grid.addComponentColumn(item -> new GridName(text.apply(item)))
                .setHeader(getTranslation("records." + name))
                .setWidth(FOLDED)
                .setFlexGrow(1);
    }

    /** Names of centres are long, so they take more lines instead of being cut off. */
    private <T> void centres(Grid<T> grid, ValueProvider<T, String> name) {
        grid.addComponentColumn(item -> new GridName(name.apply(item)))
                .setHeader(getTranslation("records.centre"))
                .setWidth(GridName.WIDTH)
                .setFlexGrow(2);
    }

    private <T> void number(Grid<T> grid, String name, ValueProvider<T, String> text) {
        grid.addColumn(text)
                .setHeader(getTranslation("records." + name))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true);
    }

    private String centre(String code) {
        return catalog.centres().get(code).name().in(getLocale());
    }

    private String sector(String code) {
        return catalog.sectors().get(code).name().in(getLocale());
    }

    private String destination(@Nullable String code) {
        return code == null ? "" : catalog.destinations().get(code).name().in(getLocale());
    }

    private String date(@Nullable LocalDate day) {
        return day == null ? "" : Dates.in(getLocale()).mediumDate(day);
    }

    /** {@code 20 Jan 2026 · batch 7}: the day, and the batch that told of it. */
    private String dated(@Nullable LocalDate day, @Nullable Integer batch) {
        return day == null || batch == null
                ? date(day)
                : getTranslation("records.dated", date(day), String.valueOf(batch));
    }
}
