package id.sinergi.cohort;

import id.sinergi.chart.ValueFormat;
import id.sinergi.document.Cell;
import id.sinergi.document.DataTable;
import id.sinergi.document.DataTable.Column;
import id.sinergi.document.Definition;
import id.sinergi.document.ReportSection;
import id.sinergi.document.TableSection;
import id.sinergi.indicator.Dimension;
import id.sinergi.lag.Cohort;
import id.sinergi.lag.CohortGroup;
import id.sinergi.lag.DestinationCohorts;
import id.sinergi.lag.Lag;
import id.sinergi.language.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tables of the page about cohorts; a figure for which a cohort is too young is shown as such, never as a low number. */
final class CohortTables {

    private static final List<Integer> WINDOWS = List.of(3, 6, 9, 12);

    private final CohortPage page;
    private final Locale locale;

    CohortTables(CohortPage page, Locale locale) {
        this.page = page;
        this.locale = locale;
    }

    List<ReportSection> sections() {
        return List.of(times(), cohorts(), page.dimension() == Dimension.DESTINATION ? destinations() : groups());
    }

    private TableSection times() {
        var lags = page.whole().lags();
        return section(
                text("times.title"),
                text("times.subtitle", page.window()),
                List.of(
                        Column.words(text("times.stage")),
                        Column.people(text("times.people")),
                        days(text("times.median")),
                        days(text("times.p75")),
                        days(text("times.p90"))),
                List.of(
                        time("trainingToCertificate", lags.trainingToCertificate()),
                        time("certificateToPlacement", lags.certificateToPlacement()),
                        time("trainingToPlacement", lags.trainingToPlacement())));
    }

    private List<Cell> time(String stage, @Nullable Lag lag) {
        var name = Cell.of(text("times." + stage));
        return lag == null
                ? List.of(name, Cell.of(text("times.none")), Cell.Empty.EMPTY, Cell.Empty.EMPTY, Cell.Empty.EMPTY)
                : List.of(name, number(lag.people()), number(lag.median()), number(lag.p75()), p90(lag));
    }

    private Cell p90(Lag lag) {
        return lag.isEnough() ? number(lag.p90()) : Cell.of(text("times.few", Lag.ENOUGH));
    }

    private TableSection cohorts() {
        var columns = new ArrayList<Column>();
        columns.add(Column.words(text("table.finished")));
        columns.add(Column.people(text("table.trained")));
        columns.add(Column.people(text("table.certified")));
        columns.add(Column.people(text("table.placed")));
        WINDOWS.forEach(months -> columns.add(share(text("within", months))));
        columns.add(Column.words(text("table.age", page.window())));
        var rows = page.whole().cohorts().stream()
                .filter(cohort -> cohort.trained() > 0)
                .map(this::cohort)
                .toList();
        return section(text("table.title"), text("table.subtitle"), columns, rows);
    }

    private List<Cell> cohort(Cohort cohort) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(cohort.finished().label(locale)));
        cells.add(number(cohort.trained()));
        cells.add(number(cohort.certified()));
        cells.add(number(cohort.placed()));
        WINDOWS.forEach(months -> cells.add(
                cohort.mature(months) ? number(100.0 * cohort.placedWithin(months) / cohort.trained()) : immature()));
        cells.add(cohort.mature(page.window()) ? Cell.of(text("mature")) : immature());
        return cells;
    }

    private TableSection groups() {
        var dimension = Texts.of("focus.dimension." + page.dimension(), locale);
        var columns = new ArrayList<Column>();
        columns.add(Column.words(dimension));
        columns.add(Column.people(text("groups.trained")));
        columns.add(Column.people(text("groups.immature")));
        columns.add(share(text("groups.certified")));
        WINDOWS.forEach(months -> columns.add(share(text("within", months))));
        columns.add(share(text("groups.rate")));
        columns.add(days(text("groups.certificateDays")));
        columns.add(days(text("groups.placementDays")));
        var rows = Stream.concat(
                        page.groups().stream().map(named -> group(named.name(), named.group())),
                        Stream.of(group(Texts.of("focus.total", locale), page.whole())))
                .toList();
        return section(
                text("groups.title", dimension.toLowerCase(locale)),
                text("groups.subtitle", page.window()),
                columns,
                rows);
    }

    private List<Cell> group(String name, CohortGroup group) {
        int window = page.window();
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(name));
        cells.add(number(group.trained()));
        cells.add(number(group.immature(window)));
        cells.add(known(group.funnel(window).certificationShare()));
        WINDOWS.forEach(months -> cells.add(known(group.funnel(months).placementShare())));
        cells.add(known(group.funnel(window).placementRate()));
        cells.add(median(group.lags().trainingToCertificate()));
        cells.add(median(group.lags().certificateToPlacement()));
        return cells;
    }

    private TableSection destinations() {
        var columns = new ArrayList<Column>();
        columns.add(Column.words(Texts.of("focus.dimension.DESTINATION", locale)));
        columns.add(Column.people(text("table.placed")));
        WINDOWS.forEach(months -> columns.add(Column.people(text("within", months))));
        columns.add(days(text("destinations.certificateToPlacement")));
        columns.add(days(text("destinations.trainingToPlacement")));
        var rows = page.destinations().stream()
                .map(named -> destination(named.name(), named.group()))
                .toList();
        return section(text("destinations.title"), text("destinations.subtitle", page.window()), columns, rows);
    }

    private List<Cell> destination(String name, DestinationCohorts country) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(name));
        cells.add(number(country.placed()));
        WINDOWS.forEach(months -> cells.add(number(country.placedWithin(months))));
        cells.add(median(country.lags().certificateToPlacement()));
        cells.add(median(country.lags().trainingToPlacement()));
        return cells;
    }

    /** How to read it stands among the definitions. */
    private static TableSection section(String title, String reading, List<Column> columns, List<List<Cell>> rows) {
        return new TableSection(title, "", new DataTable(columns, rows), List.of(new Definition(title, reading)));
    }

    private static Column share(String name) {
        return new Column(name, ValueFormat.PERCENT);
    }

    private static Column days(String name) {
        return new Column(name, ValueFormat.DECIMAL);
    }

    private static Cell number(double value) {
        return new Cell.Number(value);
    }

    private static Cell median(@Nullable Lag lag) {
        return lag == null ? Cell.Empty.EMPTY : number(lag.median());
    }

    private Cell known(OptionalDouble share) {
        return share.isPresent() ? number(share.getAsDouble()) : immature();
    }

    private Cell immature() {
        return Cell.of(text("immature"));
    }

    private String text(String key, Object... arguments) {
        return Texts.of("cohort." + key, locale, arguments);
    }
}
