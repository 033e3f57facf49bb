package id.sinergi.cohort.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.FooterRow;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import id.sinergi.cohort.CohortPage;
import id.sinergi.component.GridName;
import id.sinergi.indicator.Dimension;
import id.sinergi.lag.DestinationCohorts;
import id.sinergi.lag.Lag;
import id.sinergi.lag.Lags;
import id.sinergi.language.Figures;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Where the people of the cohorts were placed and after how long; people only, since no rate by destination is known. */
class CohortDestinationsCard extends Composite<Section> {

    private static final int FULL_HEIGHT_ROWS = 40;

    private final H2 title = new H2(getTranslation("cohort.destinations.title"));
    private final Paragraph subtitle = new Paragraph();

    CohortDestinationsCard() {
        subtitle.addClassName("sub");
        getContent().addClassNames("card");
    }

    void show(CohortPage page) {
        setVisible(page.dimension() == Dimension.DESTINATION);
        subtitle.setText(getTranslation("cohort.destinations.subtitle", page.window()));
        getContent().removeAll();
        getContent().add(title, subtitle, grid(page));
    }

    private Grid<CohortPage.Named<DestinationCohorts>> grid(CohortPage page) {
        var rows = page.destinations();
        var grid = new Grid<CohortPage.Named<DestinationCohorts>>();
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT);
        grid.addClassName("first-stays");
        grid.getElement().setAttribute("aria-label", title.getText());
        var name = grid.addComponentColumn(row -> new GridName(row.name()))
                .setHeader(getTranslation("focus.dimension.DESTINATION"))
                .setComparator(Comparator.comparing(row -> row.name()))
                .setWidth(GridName.WIDTH)
                .setFrozen(true)
                .setFlexGrow(2);
        var footer = grid.appendFooterRow();
        footer.getCell(name).setText(getTranslation("focus.total"));
        people(grid, footer, rows);
        days(grid, footer, page.whole().lags());
        grid.setItems(rows);
        grid.setAllRowsVisible(rows.size() <= FULL_HEIGHT_ROWS);
        return grid;
    }

    private void people(
            Grid<CohortPage.Named<DestinationCohorts>> grid,
            FooterRow footer,
            List<CohortPage.Named<DestinationCohorts>> rows) {
        people(grid, footer, getTranslation("cohort.table.placed"), rows, DestinationCohorts::placed);
        for (int months : new int[] {3, 6, 9, 12}) {
            var header = getTranslation("cohort.within", months);
            people(grid, footer, header, rows, country -> country.placedWithin(months));
        }
    }

    private void days(Grid<CohortPage.Named<DestinationCohorts>> grid, FooterRow footer, Lags whole) {
        days(grid, footer, "certificateToPlacement", whole, Lags::certificateToPlacement);
        days(grid, footer, "trainingToPlacement", whole, Lags::trainingToPlacement);
    }

    /** Everyone is placed in one country, so the countries add up. */
    private void people(
            Grid<CohortPage.Named<DestinationCohorts>> grid,
            FooterRow footer,
            String header,
            List<CohortPage.Named<DestinationCohorts>> rows,
            ToLongFunction<DestinationCohorts> people) {
        var figures = Figures.in(getLocale());
        var column = grid.addColumn(row -> figures.number(people.applyAsLong(row.group())))
                .setHeader(header)
                .setComparator(Comparator.comparingLong(row -> people.applyAsLong(row.group())))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true);
        footer.getCell(column)
                .setText(figures.number(rows.stream()
                        .map(CohortPage.Named::group)
                        .mapToLong(people)
                        .sum()));
    }

    private void days(
            Grid<CohortPage.Named<DestinationCohorts>> grid,
            FooterRow footer,
            String name,
            Lags whole,
            Function<Lags, @Nullable Lag> lag) {
        var column = grid.addColumn(row -> written(lag.apply(row.group().lags())))
                .setHeader(getTranslation("cohort.destinations." + name))
                .setComparator(Comparator.comparingDouble(row -> {
                    var waited = lag.apply(row.group().lags());
                    return waited == null ? -1 : waited.median();
                }))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true);
        footer.getCell(column).setText(written(lag.apply(whole)));
    }

    private String written(@Nullable Lag lag) {
        var figures = Figures.in(getLocale());
        return lag == null
                ? getTranslation("dashboard.noValue")
                : getTranslation(
                        "cohort.groups.days",
                        figures.number(lag.median(), lag.median() % 1 == 0 ? 0 : 1),
                        figures.number(lag.p75()));
    }
}
