package id.sinergi.waiting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.FooterRow;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableFunction;
import id.sinergi.component.GridName;
import id.sinergi.language.Figures;
import id.sinergi.waiting.WaitingBy;
import id.sinergi.waiting.WaitingPage;
import id.sinergi.waiting.WaitingPage.Member;
import id.sinergi.waiting.WaitingTimes;
import id.sinergi.wording.Fraction;
import java.util.Comparator;
import java.util.function.ToDoubleFunction;

/**
 * Who waits by region, sector, centre or sex, those first where somebody has waited longest; the last row is of the whole
 * slice and no sum of the rows above it.
 */
class WaitingTableCard extends Composite<Section> {

    private static final int FULL_HEIGHT_ROWS = 40;

    private final WaitingNames memberNames;

    WaitingTableCard(WaitingNames names) {
        memberNames = names;
        getContent().addClassNames("card", "c12");
    }

    /** @param choice of what the table is broken down by */
    void show(WaitingPage page, WaitingBy by, Component choice) {
        var dimension = getTranslation("focus.dimension." + page.dimension());
        var title = new H2(getTranslation("waiting.table.title", dimension.toLowerCase(getLocale())));
        var subtitle = new Paragraph(getTranslation("waiting.table.subtitle"));
        subtitle.addClassName("sub");
        getContent().removeAll();
        getContent().add(title, subtitle, choice, grid(page, by, dimension, title.getText()));
    }

    private Grid<Member> grid(WaitingPage page, WaitingBy by, String dimension, String label) {
        var grid = new Grid<Member>();
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT);
        grid.addClassName("first-stays");
        grid.getElement().setAttribute("aria-label", label);
        var names = grid.addComponentColumn(row -> memberNames.of(row, page.slice(), by))
                .setHeader(dimension)
                .setComparator(Comparator.comparing(Member::name))
                .setWidth(GridName.WIDTH)
                .setFrozen(true)
                .setFlexGrow(2);
        var footer = grid.appendFooterRow();
        footer.getCell(names).setText(getTranslation("focus.total"));
        var whole = page.whole();
        column(
                grid,
                footer,
                whole,
                "people",
                row -> number(row.waiting().people()),
                row -> row.waiting().people());
        column(grid, footer, whole, "share", this::share, WaitingTableCard::part);
        column(
                grid,
                footer,
                whole,
                "median",
                row -> days(row, WaitingTimes.Days::median),
                row -> order(row, WaitingTimes.Days::median));
        column(
                grid,
                footer,
                whole,
                "p90",
                row -> days(row, WaitingTimes.Days::p90),
                row -> order(row, WaitingTimes.Days::p90));
        var longest = column(
                grid,
                footer,
                whole,
                "longest",
                row -> days(row, WaitingTimes.Days::longest),
                row -> order(row, WaitingTimes.Days::longest));
        column(
                grid,
                footer,
                whole,
                "long",
                row -> number(row.waiting().longerThan(WaitingTimes.LONG)),
                row -> row.waiting().longerThan(WaitingTimes.LONG));
        grid.setItems(page.members());
        grid.sort(GridSortOrder.desc(longest).build());
        grid.setAllRowsVisible(page.members().size() <= FULL_HEIGHT_ROWS);
        return grid;
    }

    private Grid.Column<Member> column(
            Grid<Member> grid,
            FooterRow footer,
            Member whole,
            String header,
            SerializableFunction<Member, String> text,
            ToDoubleFunction<Member> order) {
        var column = grid.addColumn(text::apply)
                .setHeader(getTranslation("waiting." + header, WaitingTimes.LONG))
                .setComparator(Comparator.comparingDouble(order))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true);
        footer.getCell(column).setText(text.apply(whole));
        return column;
    }

    private String share(Member row) {
        return row.certified() == 0
                ? getTranslation("dashboard.noValue")
                : Fraction.written(row.waiting().people(), row.certified(), getLocale());
    }

    private static double part(Member row) {
        return row.certified() == 0 ? -1 : (double) row.waiting().people() / row.certified();
    }

    private String days(Member row, ToDoubleFunction<WaitingTimes.Days> days) {
        return row.waiting()
                .days()
                .map(one -> Figures.in(getLocale()).shortest(days.applyAsDouble(one), 1))
                .orElseGet(() -> getTranslation("dashboard.noValue"));
    }

    private static double order(Member row, ToDoubleFunction<WaitingTimes.Days> days) {
        return row.waiting().days().map(days::applyAsDouble).orElse(-1.0);
    }

    private String number(long value) {
        return Figures.in(getLocale()).number(value);
    }
}
