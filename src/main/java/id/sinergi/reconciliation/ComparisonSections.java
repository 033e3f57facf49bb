package id.sinergi.reconciliation;

import id.sinergi.chart.ValueFormat;
import id.sinergi.document.Cell;
import id.sinergi.document.DataTable;
import id.sinergi.document.DataTable.Column;
import id.sinergi.document.Definition;
import id.sinergi.document.TableSection;
import id.sinergi.indicator.Indicator;
import id.sinergi.journey.Match;
import id.sinergi.language.Texts;
import id.sinergi.statistics.PublishedContextText;
import id.sinergi.statistics.PublishedFigure;
import id.sinergi.wording.Defined;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A comparison as tables: the counts side by side, and what the difference consists of. */
final class ComparisonSections {

    /** What the list of KP2MI holds besides the programme's placements, in the order in which it is taken off. */
    private static final List<Match> OTHERS =
            List.of(Match.EXTENSION, Match.RE_ENTRY, Match.OTHER_AGREEMENT, Match.FURTHER);

    private final Comparison comparison;
    private final ComparedCells cells;
    private final PublishedContextText context;
    private final Locale locale;

    ComparisonSections(Comparison comparison, PublishedContextText context, Locale locale) {
        this.comparison = comparison;
        this.cells = new ComparedCells(locale);
        this.context = context;
        this.locale = locale;
    }

    /** Programme, list and published, each with what the programme is short of it. */
    TableSection sides() {
        var rows = new ArrayList<List<Cell>>();
        rows.add(side("programme", comparison.programme(), false));
        comparison
                .placements()
                .filter(Tally::exact)
                .ifPresent(tally -> rows.add(side("fresh", OptionalLong.of(fresh(tally)), true)));
        rows.add(side("list", comparison.listed(), true));
        var published = comparison.published();
        if (published != null) {
            rows.add(side("published", OptionalLong.of(published.value().longValue()), true, named(published)));
        }
        return new TableSection(
                text("sides.title"),
                nearest(),
                withCases(
                        List.of(
                                Column.words(text("source")),
                                Column.people(text("number")),
                                Column.people(text("difference")),
                                new Column(text("share"), ValueFormat.PERCENT),
                                Column.words(text("counted"))),
                        rows),
                definitions());
    }

    /** The programme's figure, which stands in the first row, names the cases that are open about it. */
    private DataTable withCases(List<Column> columns, List<List<Cell>> rows) {
        var open = comparison.cases().ofWhole();
        if (open.isEmpty()) {
            return new DataTable(columns, rows);
        }
        var named = new ArrayList<>(columns);
        named.add(Column.words(text("case.opened")));
        return new DataTable(
                named,
                IntStream.range(0, rows.size())
                        .mapToObj(row -> Stream.concat(
                                        rows.get(row).stream(),
                                        Stream.of(row == 0 ? cells.cases(open) : Cell.Empty.EMPTY))
                                .toList())
                        .toList());
    }

    private static long fresh(Tally tally) {
        return tally.all() - tally.of(Match.EXTENSION) - tally.of(Match.RE_ENTRY);
    }

    private List<Cell> side(String name, OptionalLong number, boolean compared) {
        return side(name, number, compared, text("side." + name));
    }

    private List<Cell> side(String name, OptionalLong number, boolean compared, String source) {
        var row = new ArrayList<>(List.of(Cell.of(source), cells.told(number)));
        row.addAll(
                compared ? cells.against(number, comparison.programme()) : List.of(Cell.Empty.EMPTY, Cell.Empty.EMPTY));
        row.add(Cell.of(text("side." + name + ".counts")));
        return row;
    }

    private String named(PublishedFigure figure) {
        return text(
                "side.published.named",
                figure.span().label(locale),
                figure.vintage().label(locale));
    }

    private String nearest() {
        return comparison.published() == null
                ? comparison
                        .nearest()
                        .map(nearest -> text("sides.nearest", context.sentence(nearest, locale)))
                        .orElse(text("sides.none"))
                : text("sides.lead");
    }

    /** From the list to the programme: what is taken off adds up to the difference. */
    TableSection bridge() {
        var rows = comparison.placements().map(this::steps).orElse(List.of());
        return new TableSection(
                text("bridge.title"),
                text(rows.isEmpty() ? "withheld" : "bridge.lead"),
                new DataTable(List.of(Column.words(text("bridge.step")), Column.people(text("number"))), rows),
                definitions());
    }

    private List<List<Cell>> steps(Tally tally) {
        var rows = new ArrayList<List<Cell>>();
        rows.add(step("list", tally.all()));
        if (tally.exact()) {
            OTHERS.forEach(match -> rows.add(step(match.name(), -tally.of(match))));
        } else {
            rows.add(step("OTHERS", -tally.others()));
        }
        rows.add(step("UNMATCHED", -tally.unmatched()));
        rows.add(step("programme", tally.of(Match.COUNTED)));
        return rows;
    }

    private List<Cell> step(String name, long number) {
        return List.of(Cell.of(text("bridge." + name)), ComparedCells.number(number));
    }

    private List<Definition> definitions() {
        return Defined.all(locale, Indicator.DITEMPATKAN);
    }

    private String text(String key, Object... arguments) {
        return Texts.of("reconciliation." + key, locale, arguments);
    }
}
