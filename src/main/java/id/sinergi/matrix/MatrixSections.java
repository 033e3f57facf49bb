package id.sinergi.matrix;

import id.sinergi.chart.Category;
import id.sinergi.chart.HeatmapChart;
import id.sinergi.chart.Measure;
import id.sinergi.chart.Point;
import id.sinergi.chart.Role;
import id.sinergi.chart.Series;
import id.sinergi.chart.ValueFormat;
import id.sinergi.document.Cell;
import id.sinergi.document.ChartSection;
import id.sinergi.document.DataTable;
import id.sinergi.document.DataTable.Column;
import id.sinergi.document.Definition;
import id.sinergi.document.ReportSection;
import id.sinergi.document.TableSection;
import id.sinergi.language.Texts;
import id.sinergi.wording.Defined;
import id.sinergi.wording.SliceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** A matrix as the sections of a report: as a picture of its colours, and as a table with its totals. */
@Component
public class MatrixSections {

    private final MatrixText words;
    private final SliceText text;

    MatrixSections(MatrixText words, SliceText text) {
        this.words = words;
        this.text = text;
    }

    public List<ReportSection> of(Matrix matrix, Locale locale) {
        return matrix.isEmpty() ? List.of() : List.of(picture(matrix, locale), table(matrix, locale));
    }

    private ChartSection picture(Matrix matrix, Locale locale) {
        var columns = matrix.columns().stream()
                .map(column -> new Category(column.key(), column.name()))
                .toList();
        var rows = matrix.rows().stream()
                .map(row -> new Series(
                        row.key(),
                        row.name(),
                        Role.ACTUAL,
                        matrix.columns().stream()
                                .map(column -> point(matrix, row, column))
                                .toList()))
                .toList();
        var title = words.title(matrix.turn(), locale);
        var sentence = words.sentence(matrix, locale);
        var chart = new HeatmapChart(
                text.caption(matrix.slice(), title, "", sentence.isEmpty() ? title : sentence, locale),
                measure(matrix.turn().value(), locale),
                columns,
                rows);
        return new ChartSection(chart.caption().alternative(), chart, definitions(matrix, locale));
    }

    private static Point point(Matrix matrix, MatrixMember row, MatrixMember column) {
        var value = matrix.value(matrix.at(row, column));
        if (matrix.at(row, column).state() == MatrixCell.State.HIDDEN) {
            return Point.suppressed(column.key());
        }
        return value.isPresent() ? Point.of(column.key(), value.getAsDouble()) : Point.missing(column.key());
    }

    private TableSection table(Matrix matrix, Locale locale) {
        var format = measure(matrix.turn().value(), locale).format();
        var columns = new ArrayList<Column>();
        columns.add(Column.words(words.axis(matrix.turn().rows(), matrix.slice(), locale)));
        matrix.columns().forEach(column -> columns.add(new Column(column.name(), format)));
        columns.add(new Column(Texts.of("focus.total", locale), format));
        var rows = new ArrayList<List<Cell>>();
        for (var row : matrix.rows()) {
            rows.add(line(
                    row.name(),
                    matrix.columns().stream()
                            .map(column -> matrix.at(row, column))
                            .toList(),
                    row.total(),
                    matrix,
                    locale));
        }
        rows.add(line(
                Texts.of("focus.total", locale),
                matrix.columns().stream().map(MatrixMember::total).toList(),
                matrix.whole(),
                matrix,
                locale));
        return new TableSection(
                words.title(matrix.turn(), locale), "", new DataTable(columns, rows), definitions(matrix, locale));
    }

    private List<Cell> line(String name, List<MatrixCell> cells, MatrixCell total, Matrix matrix, Locale locale) {
        var line = new ArrayList<Cell>();
        line.add(Cell.of(name));
        cells.forEach(cell -> line.add(cell(cell, matrix, locale)));
        line.add(cell(total, matrix, locale));
        return line;
    }

    /** Why there is no value stands in its place, except where the notes say it of a whole axis. */
    private Cell cell(MatrixCell cell, Matrix matrix, Locale locale) {
        var value = matrix.value(cell);
        return value.isPresent() ? Cell.of(value.getAsDouble()) : Cell.of(words.absence(cell, locale));
    }

    private List<Definition> definitions(Matrix matrix, Locale locale) {
        var definitions = new ArrayList<Definition>();
        matrix.turn().value().indicator().ifPresent(indicator -> definitions.addAll(Defined.all(locale, indicator)));
        words.notes(matrix, locale)
                .forEach(note ->
                        definitions.add(new Definition(words.value(matrix.turn().value(), locale), note)));
        return definitions;
    }

    private Measure measure(MatrixValue value, Locale locale) {
        return value.isRate()
                ? new Measure(words.value(value, locale), "", ValueFormat.PERCENT)
                : new Measure(
                        words.value(value, locale), Texts.of("dashboard.unit.people", locale), ValueFormat.INTEGER);
    }
}
