package id.sinergi.cohort.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import id.sinergi.cohort.CohortPage;
import id.sinergi.component.StatusBadge;
import id.sinergi.component.Tone;
import id.sinergi.lag.Cohort;
import id.sinergi.language.Figures;
import id.sinergi.origin.OriginAddress;

/** The cohorts one by one; a share that a cohort is too young for is not written. */
class CohortTableCard extends Composite<Section> {

    private static final int FULL_HEIGHT_ROWS = 24;

    private final H2 title = new H2(getTranslation("cohort.table.title"));
    private final Paragraph subtitle = new Paragraph(getTranslation("cohort.table.subtitle"));

    private final transient OriginAddress origins;

    CohortTableCard(OriginAddress origins) {
        this.origins = origins;
        subtitle.addClassName("sub");
        getContent().addClassNames("card", "c12");
    }

    void show(CohortPage page) {
        var cohorts = page.whole().cohorts().stream()
                .filter(cohort -> cohort.trained() > 0)
                .toList();
        var grid = grid(page);
        grid.setItems(cohorts);
        grid.setAllRowsVisible(cohorts.size() <= FULL_HEIGHT_ROWS);
        getContent().removeAll();
        getContent().add(title, subtitle, grid);
    }

    private Grid<Cohort> grid(CohortPage page) {
        int window = page.window();
        var grid = new Grid<Cohort>();
        var figures = Figures.in(getLocale());
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT);
        grid.addColumn(cohort -> cohort.finished().label(getLocale()))
                .setHeader(getTranslation("cohort.table.finished"))
                .setAutoWidth(true);
        trained(grid, page);
        number(grid, getTranslation("cohort.table.certified"), cohort -> figures.number(cohort.certified()));
        for (int months : new int[] {3, 6, 9, 12}) {
            number(grid, getTranslation("cohort.within", months), cohort -> placed(cohort, months))
                    .setPartNameGenerator(cohort -> cohort.mature(months) ? null : CohortGroupsCard.NOT_KNOWN);
        }
        number(grid, getTranslation("cohort.table.placed"), cohort -> figures.number(cohort.placed()));
        grid.addComponentColumn(cohort -> cohort.mature(window)
                        ? new Span(getTranslation("cohort.mature"))
                        : new StatusBadge(Tone.NONE, getTranslation("cohort.immature")))
                .setHeader(getTranslation("cohort.table.age", window))
                .setAutoWidth(true);
        return grid;
    }

    private void trained(Grid<Cohort> grid, CohortPage page) {
        var links = new TrainedLinks(origins, getLocale());
        grid.addComponentColumn(cohort -> links.of(page, cohort.finished(), cohort.trained()))
                .setHeader(getTranslation("cohort.table.trained"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true);
    }

    private String placed(Cohort cohort, int months) {
        var figures = Figures.in(getLocale());
        return cohort.mature(months)
                ? getTranslation(
                        "cohort.table.cell",
                        figures.number(cohort.placedWithin(months)),
                        figures.percent(100.0 * cohort.placedWithin(months) / cohort.trained()))
                : getTranslation("cohort.immature");
    }

    private static Grid.Column<Cohort> number(Grid<Cohort> grid, String header, ValueProvider<Cohort, String> text) {
        return grid.addColumn(text)
                .setHeader(header)
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true);
    }
}
