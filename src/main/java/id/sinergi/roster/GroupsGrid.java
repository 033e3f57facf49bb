package id.sinergi.roster;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.function.ValueProvider;
import id.sinergi.catalog.Catalog;
import id.sinergi.component.GridName;
import id.sinergi.indicator.RecordService;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.TrainingGroup;
import id.sinergi.language.Dates;
import id.sinergi.language.Figures;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The training groups that people of a regency finished with, the largest first. */
public class GroupsGrid extends Composite<Grid<TrainingGroup>> {

    private static final String FOLDED = "118px";
    private static final String HEIGHT = "440px";

    /** More rows than these scroll. */
    private static final int ALL = 8;

    public GroupsGrid(RecordService records, Catalog catalog, Slice slice) {
        var grid = getContent();
        grid.getElement().setAttribute("aria-label", getTranslation("records.groups.title"));
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT);
        var figures = Figures.in(getLocale());
        column("group", TrainingGroup::name);
        folded(
                "centre",
                GridName.WIDTH,
                2,
                group -> catalog.centres().get(group.centre()).name().in(getLocale()));
        folded(
                "sector",
                FOLDED,
                1,
                group -> catalog.sectors().get(group.sector()).name().in(getLocale()));
        column("started", group -> date(group.startedOn()));
        column("ended", group -> date(group.endedOn()));
        number("trained", group -> figures.number(group.trained()));
        number("certified", group -> figures.number(group.certified()));
        number("placed", group -> figures.number(group.placed()));
        fill(records.groups(slice));
    }

    private void fill(List<TrainingGroup> groups) {
        getContent().setItems(groups);
        if (groups.size() <= ALL) {
            getContent().setAllRowsVisible(true);
        } else {
            getContent().setHeight(HEIGHT);
        }
    }

    private Grid.Column<TrainingGroup> column(String name, ValueProvider<TrainingGroup, String> text) {
        return getContent()
                .addColumn(text)
                .setHeader(getTranslation("records." + name))
                .setAutoWidth(true);
    }

    private void number(String name, ValueProvider<TrainingGroup, String> text) {
        column(name, text).setTextAlign(ColumnTextAlign.END);
    }

    /** Takes more lines instead of more width, so that long names are not cut off. */
    private void folded(String name, String width, int grow, ValueProvider<TrainingGroup, String> text) {
        getContent()
                .addComponentColumn(group -> new GridName(text.apply(group)))
                .setHeader(getTranslation("records." + name))
                .setWidth(width)
                .setFlexGrow(grow);
    }

    private String date(@Nullable LocalDate day) {
        return day == null ? "" : Dates.in(getLocale()).mediumDate(day);
    }
}
