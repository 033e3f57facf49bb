package id.sinergi.cohort.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.FooterRow;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableFunction;
import id.sinergi.cohort.CohortPage;
import id.sinergi.component.GridName;
import id.sinergi.indicator.Dimension;
import id.sinergi.lag.CohortGroup;
import id.sinergi.lag.Lag;
import id.sinergi.language.Figures;
import id.sinergi.origin.OriginAddress;
import id.sinergi.wording.Fraction;
import java.util.Comparator;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** The mature cohorts of each member of a dimension; the last row is of the whole slice and no sum or mean of rows. */
class CohortGroupsCard extends Composite<Section> {

    /** The part of a cell whose figure is not known yet. */
    static final String NOT_KNOWN = "not-known";

    private static final int FULL_HEIGHT_ROWS = 40;

    /** Narrower than elsewhere: twelve columns stand side by side. */
    private static final String NAMES = "min(138px, 40vw)";

    private final H2 title = new H2();
    private final Paragraph subtitle = new Paragraph();

    private final transient OriginAddress origins;

    CohortGroupsCard(OriginAddress origins) {
        this.origins = origins;
        subtitle.addClassName("sub");
        getContent().addClassNames("card", "landscape");
    }

    void show(CohortPage page) {
        setVisible(page.dimension() != Dimension.DESTINATION && !page.groups().isEmpty());
        name(page);
        var grid = new Grid<CohortPage.Named<CohortGroup>>();
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT);
        grid.addClassName("first-stays");
        var name = grid.addComponentColumn(row -> new GridName(row.name()))
                .setHeader(getTranslation("focus.dimension." + page.dimension()))
                .setComparator(Comparator.comparing(row -> row.name()))
                .setWidth(NAMES)
                .setFrozen(true)
                .setFlexGrow(2);
        var footer = grid.appendFooterRow();
        footer.getCell(name).setText(getTranslation("focus.total"));
        trained(grid, footer, page);
        columns((header, text, order) -> column(grid, footer, page.whole(), header, text, order), page);
        grid.setItems(page.groups());
        grid.setAllRowsVisible(page.groups().size() <= FULL_HEIGHT_ROWS);
        getContent().removeAll();
        getContent().add(title, subtitle, grid);
    }

    private void name(CohortPage page) {
        var dimension = getTranslation("focus.dimension." + page.dimension());
        title.setText(getTranslation("cohort.groups.title", dimension.toLowerCase(getLocale())));
        var leftOut =
                page.immatureGroups() == 0 ? "" : getTranslation("cohort.groups.leftOut", page.immatureGroups()) + " ";
        subtitle.setText(leftOut + getTranslation("cohort.groups.subtitle", page.window()));
    }

    private void columns(Columns columns, CohortPage page) {
        people(columns, page.window());
        for (int months : new int[] {3, 6, 9, 12}) {
            columns.add(
                    getTranslation("cohort.within", months),
                    group -> share(
                            group.funnel(months).placed(), group.funnel(months).trained()),
                    group -> group.funnel(months).placementShare().orElse(-1));
        }
        int window = page.window();
        columns.add(
                getTranslation("cohort.groups.rate"),
                group -> share(
                        group.funnel(window).placed(), group.funnel(window).certified()),
                group -> group.funnel(window).placementRate().orElse(-1));
        columns.add(
                getTranslation("cohort.groups.certificateDays"),
                group -> days(group.lags().trainingToCertificate()),
                group -> median(group.lags().trainingToCertificate()));
        columns.add(
                getTranslation("cohort.groups.placementDays"),
                group -> days(group.lags().certificateToPlacement()),
                group -> median(group.lags().certificateToPlacement()));
    }

    private void trained(Grid<CohortPage.Named<CohortGroup>> grid, FooterRow footer, CohortPage page) {
        var links = new TrainedLinks(origins, getLocale());
        var column = grid.addComponentColumn(
                        row -> links.of(page, row.group().key(), row.group().trained()))
                .setHeader(new GridName(getTranslation("cohort.groups.trained")))
                .setComparator(Comparator.comparingLong(row -> row.group().trained()))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true);
        footer.getCell(column).setComponent(links.of(page, page.whole().trained()));
    }

    private void people(Columns columns, int window) {
        var figures = Figures.in(getLocale());
        columns.add(
                getTranslation("cohort.groups.immature"),
                group -> figures.number(group.immature(window)),
                group -> group.immature(window));
        columns.add(
                getTranslation("cohort.groups.certified"),
                group -> share(
                        group.funnel(window).certified(), group.funnel(window).trained()),
                group -> group.funnel(window).certificationShare().orElse(-1));
    }

    /** Adds a column with its cell in the footer, which is of the whole slice. */
    private interface Columns {

        void add(String header, SerializableFunction<CohortGroup, String> text, ToDoubleFunction<CohortGroup> order);
    }

    private void column(
            Grid<CohortPage.Named<CohortGroup>> grid,
            FooterRow footer,
            CohortGroup whole,
            String header,
            SerializableFunction<CohortGroup, String> text,
            ToDoubleFunction<CohortGroup> order) {
        var column = grid.addColumn(row -> text.apply(row.group()))
                .setHeader(new GridName(header))
                .setPartNameGenerator(
                        row -> text.apply(row.group()).equals(getTranslation("cohort.immature")) ? NOT_KNOWN : null)
                .setComparator(Comparator.comparingDouble(row -> order.applyAsDouble(row.group())))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true);
        footer.getCell(column).setText(text.apply(whole));
    }

    /** A rate of no mature cohort is not low but not known yet. */
    private String share(long part, long whole) {
        return whole == 0 ? getTranslation("cohort.immature") : Fraction.written(part, whole, getLocale());
    }

    private String days(@Nullable Lag lag) {
        return lag == null
                ? getTranslation("dashboard.noValue")
                : getTranslation(
                        "cohort.groups.days",
                        Figures.in(getLocale()).number(lag.median(), 0),
                        Figures.in(getLocale()).number(lag.p75()));
    }

    private static double median(@Nullable Lag lag) {
        return lag == null ? -1 : lag.median();
    }
}
