package id.sinergi.document;

import id.sinergi.chart.ValueFormat;
import id.sinergi.document.DataTable.Column;
import id.sinergi.language.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Every section as one typed table, with the very numbers that the screen shows. */
public final class SectionTables {

    private final Locale locale;

    public SectionTables(Locale locale) {
        this.locale = locale;
    }

    public DataTable of(ReportSection section) {
        return switch (section) {
            case FigureSection figures -> figures(figures.figures());
            case ChartSection chart -> plot(new PlotReader(locale).read(chart.chart()));
            case TableSection table -> table.table();
            case TextSection text ->
                new DataTable(
                        List.of(Column.words(text.title())),
                        text.paragraphs().stream()
                                .map(line -> List.of(Cell.of(line)))
                                .toList());
        };
    }

    /** Labels first, then one column for each track, then the notes where there are any. */
    public DataTable plot(Plot plot) {
        var columns = new ArrayList<Column>();
        columns.add(Column.words(plot.heading()));
        plot.tracks().forEach(track -> columns.add(new Column(track.name(), plot.format(track))));
        var notes = new NoteNumbers(plot.notes(), locale);
        if (plot.hasNotes()) {
            columns.add(new Column(Texts.of("chart.note", locale), notes.format()));
        }
        return new DataTable(
                columns,
                IntStream.range(0, plot.names().size())
                        .mapToObj(i -> row(plot, i, notes))
                        .toList());
    }

    private static List<Cell> row(Plot plot, int index, NoteNumbers notes) {
        var row = new ArrayList<Cell>();
        row.add(Cell.of(plot.names().get(index)));
        plot.tracks().forEach(track -> row.add(Cell.of(track.value(index))));
        if (plot.hasNotes()) {
            row.add(notes.cell(plot.notes().get(index)));
        }
        return row;
    }

    private DataTable figures(List<KeyFigure> figures) {
        boolean said = figures.stream().anyMatch(figure -> !figure.said().isEmpty());
        var columns = new ArrayList<>(List.of(
                Column.words(text("indicator")),
                new Column(text("value"), ValueFormat.DECIMAL),
                Column.words(text("unit")),
                new Column(text("target"), ValueFormat.DECIMAL),
                new Column(text("achievement"), ValueFormat.PERCENT),
                Column.words(text("status")),
                Column.words(text("change")),
                Column.words(text("until"))));
        if (said) {
            columns.add(Column.words(text("said")));
        }
        return new DataTable(
                columns, figures.stream().map(figure -> row(figure, said)).toList());
    }

    private List<Cell> row(KeyFigure figure, boolean said) {
        var cells = new ArrayList<>(List.of(
                Cell.of(figure.name()),
                Cell.of(figure.value()),
                Cell.of(figure.format() == ValueFormat.PERCENT ? "%" : figure.unit()),
                Cell.of(figure.target()),
                Cell.of(figure.achievement()),
                Cell.of(figure.status() == null ? null : status(figure)),
                Cell.of(figure.change()),
                Cell.of(figure.until())));
        if (said) {
            cells.add(Cell.of(String.join(" · ", figure.said())));
        }
        return cells;
    }

    /** With the last month judged, where the period goes on. */
    private String status(KeyFigure figure) {
        var status = Texts.of("agreement.status." + figure.status(), locale);
        return figure.judgedUpTo().isEmpty() ? status : Texts.of("report.toDate", locale, status, figure.judgedUpTo());
    }

    private String text(String key) {
        return Texts.of("report.column." + key, locale);
    }
}
