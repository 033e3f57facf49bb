package id.sinergi.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.FooterRow;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.TextRenderer;
import id.sinergi.component.GridName;
import id.sinergi.component.StatusBadge;
import id.sinergi.dashboard.HeadlineText;
import id.sinergi.dashboard.RegionTable;
import id.sinergi.dashboard.RegionTable.Row;
import id.sinergi.judgement.StatusTones;
import id.sinergi.language.Figures;
import id.sinergi.lens.JudgementText;
import id.sinergi.wording.Defined;
import id.sinergi.wording.HiddenText;
import java.util.Comparator;
import java.util.OptionalDouble;
import java.util.function.Function;

/** All regions against their targets in one table that can be sorted by every column, with their course. */
class RegionTableCard extends Composite<Section> {
    private static final int FULL_HEIGHT_ROWS = 40;

    private final FocusTableCard.Links links;

    RegionTableCard(FocusTableCard.Links links) {
        this.links = links;
        getContent().addClassNames("card", "c12");
    }

    void show(RegionTable table) {
        var title = new H2(getTranslation("regions.title." + table.dimension()));
        getContent().removeAll();
        getContent().add(title, subtitle(table), grid(table, title.getText()));
    }

    private Paragraph subtitle(RegionTable table) {
        var upTo = HeadlineText.upTo(table.judgement(), getLocale());
        var subtitle = new Paragraph((upTo.isEmpty()
                        ? getTranslation("regions.subtitle", name(table))
                        : getTranslation("regions.subtitle.toDate", name(table), upTo))
                + ownTarget(table)
                + (table.young().isEmpty() ? "" : " " + table.young()));
        subtitle.addClassName("sub");
        return subtitle;
    }

    /** The target of the whole is set on its own, and need not be the sum of its regions' targets. */
    private String ownTarget(RegionTable table) {
        var own = table.judgement().target();
        var sum = table.sum(Row::target);
        return own == null
                        || !table.addsUp()
                        || sum.isEmpty()
                        || Math.round(own.doubleValue()) == Math.round(sum.getAsDouble())
                ? ""
                : " "
                        + getTranslation(
                                "regions.ownTarget",
                                number(own.doubleValue(), table),
                                number(sum.getAsDouble(), table));
    }

    private Grid<Row> grid(RegionTable table, String label) {
        var grid = new Grid<Row>();
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT);
        grid.addClassName("first-stays");
        grid.getElement().setAttribute("aria-label", label);
        var name = grid.addComponentColumn(row -> link(row, table))
                .setHeader(getTranslation("focus.table.name"))
                .setComparator(Comparator.comparing(Row::name))
                .setWidth(GridName.WIDTH)
                .setFrozen(true)
                .setFlexGrow(2);
        var footer = grid.appendFooterRow();
        footer.getCell(name).setText(table.addsUp() ? getTranslation("regions.sum") : "");
        figures(grid, footer, table);
        grid.addComponentColumn(this::status)
                .setHeader(getTranslation("regions.status"))
                .setComparator(Comparator.comparing(Row::status))
                .setAutoWidth(true);
        grid.addColumn(RegionCourse.renderer(getLocale()))
                .setHeader(getTranslation("regions.course"))
                .setAutoWidth(true);
        grid.setItems(table.rows());
        grid.setAllRowsVisible(table.rows().size() <= FULL_HEIGHT_ROWS);
        return grid;
    }

    private void figures(Grid<Row> grid, FooterRow footer, RegionTable table) {
        Function<Double, String> number = value -> number(value, table);
        amounts(grid, footer, table, getTranslation("regions.target"), Row::target, number);
        if (table.judgement().running()) {
            amounts(grid, footer, table, getTranslation("regions.plan"), Row::plan, number);
        }
        amounts(grid, footer, table, Defined.shortName(table.indicator(), getLocale()), Row::actual, number)
                .setRenderer(new TextRenderer<>(
                        row -> row.hidden() ? HiddenText.mark(getLocale()) : written(row.actual(), number)));
        var percent = numbers(
                grid, getTranslation("regions.percent"), row -> row.judgement().percent(), this::percent);
        footer.getCell(percent).setText(written(table.percent(), this::percent));
        amounts(grid, footer, table, getTranslation("regions.beyond"), Row::beyond, value -> beyond(value, table));
    }

    private Component status(Row row) {
        return row.hidden()
                ? new Span(HiddenText.mark(getLocale()))
                : new StatusBadge(StatusTones.of(row.status()), JudgementText.status(row.judgement(), getLocale()));
    }

    private Component link(Row row, RegionTable table) {
        return links.to(row.name(), row.key(), table.dimension());
    }

    private Grid.Column<Row> amounts(
            Grid<Row> grid,
            FooterRow footer,
            RegionTable table,
            String header,
            Function<Row, OptionalDouble> value,
            Function<Double, String> text) {
        var column = numbers(grid, header, value, text);
        footer.getCell(column).setText(table.addsUp() ? written(table.sum(value), text) : "");
        return column;
    }

    private Grid.Column<Row> numbers(
            Grid<Row> grid, String header, Function<Row, OptionalDouble> value, Function<Double, String> text) {
        return grid.addColumn(row -> written(value.apply(row), text))
                .setHeader(header)
                .setComparator(
                        Comparator.comparingDouble(row -> value.apply(row).orElse(-Double.MAX_VALUE)))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true);
    }

    private String written(OptionalDouble value, Function<Double, String> text) {
        return value.isPresent() ? text.apply(value.getAsDouble()) : getTranslation("dashboard.noValue");
    }

    private String number(double value, RegionTable table) {
        return Defined.written(table.indicator(), value, getLocale());
    }

    /** Of a rate in points. */
    private String beyond(double value, RegionTable table) {
        return switch (Defined.format(table.indicator())) {
            case PERCENT ->
                getTranslation("focus.standing.points", Figures.in(getLocale()).number(value, 1));
            case RATIO -> Figures.in(getLocale()).signed(value, 2);
            case INTEGER, COMPACT, DECIMAL -> Figures.in(getLocale()).signed(Math.round(value));
        };
    }

    private String name(RegionTable table) {
        return Defined.measured(table.indicator(), getLocale());
    }

    private String percent(double value) {
        return Figures.in(getLocale()).percent(value);
    }
}
