package id.sinergi.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import id.sinergi.component.GridName;
import id.sinergi.dashboard.FocusRow;
import id.sinergi.dashboard.FocusTable;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Measure;
import id.sinergi.wording.FigureText;
import java.io.Serializable;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All measures of the members of a dimension, to be sorted by any, each name leading to its own page. */
class FocusTableCard extends Composite<Section> {

    private static final int FULL_HEIGHT_ROWS = 40;

    /** Narrower than elsewhere: eleven columns lie beside each other. */
    private static final String NAME = "min(190px, 40vw)";

    /** Makes the link to a member's page. */
    @FunctionalInterface
    interface Links extends Serializable {
        Component to(String text, String key, Dimension dimension);
    }

    /** Adds a member to the filters of the page, or takes it off them. */
    @FunctionalInterface
    interface Adding extends Serializable {
        void add(Dimension dimension, String key);
    }

    /** Shift on a link would open another window. */
    private static final String SHIFT = "event.shiftKey && (event.preventDefault(), true)";

    private final Links links;
    private final Adding adding;
    private final H2 title = new H2();
    private final Paragraph subtitle = new Paragraph(getTranslation("focus.table.subtitle"));

    FocusTableCard(Links links, Adding adding) {
        this.links = links;
        this.adding = adding;
        subtitle.addClassName("sub");
        getContent().addClassNames("card", "c12", "landscape");
    }

    void show(FocusTable table) {
        var name = getTranslation("focus.dimension." + table.dimension());
        title.setText(getTranslation("focus.table.title", name.toLowerCase(getLocale())));
        subtitle.setText(Stream.of(getTranslation("focus.table.subtitle"), testedMore(table), table.young())
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" ")));
        getContent().removeAll();
        getContent().add(title, subtitle, grid(table));
    }

    private String testedMore(FocusTable table) {
        var total = table.total().counts();
        return !total.isHidden(Measure.ASSESSED)
                        && !total.isHidden(Measure.TRAINED)
                        && total.of(Measure.ASSESSED) > total.of(Measure.TRAINED)
                ? getTranslation("dashboard.testedMore")
                : "";
    }

    private Grid<FocusRow> grid(FocusTable table) {
        var grid = new Grid<FocusRow>();
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT);
        grid.addClassName("first-stays");
        grid.getElement().setAttribute("aria-label", title.getText());
        var names = grid.addComponentColumn(row -> name(row, table.dimension()))
                .setHeader(getTranslation("focus.table.name"))
                .setComparator(Comparator.comparing(FocusRow::name))
                .setWidth(NAME)
                .setFrozen(true)
                .setFlexGrow(2);
        var footer = grid.appendFooterRow();
        footer.getCell(names).setText(table.total().name());
        table.columns()
                .forEach(indicator -> footer.getCell(column(grid, indicator))
                        .setText(FigureText.of(table.total().figure(indicator), getLocale())));
        grid.setItems(table.rows());
        grid.setAllRowsVisible(table.rows().size() <= FULL_HEIGHT_ROWS);
        return grid;
    }

    /** A plain press goes to the member's page, one with Shift adds the member to the filters of this one. */
    private Component name(FocusRow row, Dimension dimension) {
        var link = links.to(row.name(), row.key(), dimension);
        link.getElement()
                .addEventListener("click", click -> adding.add(dimension, row.key()))
                .setFilter(SHIFT);
        return link;
    }

    private Grid.Column<FocusRow> column(Grid<FocusRow> grid, Indicator indicator) {
        return grid.addColumn(row -> FigureText.of(row.figure(indicator), getLocale()))
                .setHeader(new GridName(getTranslation("indicator." + indicator + ".short")))
                .setComparator(row -> row.figure(indicator).value().orElse(-1))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true);
    }
}
