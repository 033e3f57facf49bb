package id.sinergi.origin;

import id.sinergi.chart.ValueFormat;
import id.sinergi.citation.Citation.Said;
import id.sinergi.citation.CitedFigure;
import id.sinergi.document.Cell;
import id.sinergi.document.DataTable;
import id.sinergi.document.DataTable.Column;
import id.sinergi.document.TableSection;
import id.sinergi.indicator.Figure;
import id.sinergi.indicator.Indicator;
import id.sinergi.language.Texts;
import id.sinergi.wording.Defined;
import id.sinergi.wording.HiddenText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The figures of a citation beside today's, with what became of each. */
@Component
public class CitationSections {

    /** First counts, then rates. */
    public List<TableSection> of(List<CitedFigure> figures, Locale locale) {
        return Stream.of(
                        section(figures, "counts", ValueFormat.INTEGER, locale),
                        section(figures, "rates", ValueFormat.PERCENT, locale),
                        section(figures, "ratios", ValueFormat.RATIO, locale))
                .filter(section -> !section.table().rows().isEmpty())
                .toList();
    }

    private static TableSection section(List<CitedFigure> figures, String which, ValueFormat format, Locale locale) {
        var rows = figures.stream()
                .filter(figure -> Defined.format(figure.indicator()) == format)
                .toList();
        return new TableSection(
                Texts.of("change." + which, locale),
                lead(rows, locale),
                new DataTable(
                        columns(rows, format, locale),
                        rows.stream().map(figure -> row(figure, rows, locale)).toList()),
                Defined.all(locale, rows.stream().map(CitedFigure::indicator).toArray(Indicator[]::new)));
    }

    /** Without those that say nothing to the viewer. */
    private static List<Column> columns(List<CitedFigure> rows, ValueFormat format, Locale locale) {
        var columns = new ArrayList<>(
                List.of(Column.words(Texts.of("change.figure", locale)), Column.words(text("column.state", locale))));
        if (isSaid(rows)) {
            columns.add(new Column(text("column.said", locale), format));
        }
        if (isCountedAgain(rows)) {
            columns.add(new Column(text("column.again", locale), format));
        }
        columns.add(new Column(text("column.now", locale), format));
        return columns;
    }

    private static boolean isSaid(List<CitedFigure> rows) {
        return rows.stream().anyMatch(row -> row.said() != null);
    }

    private static boolean isCountedAgain(List<CitedFigure> rows) {
        return rows.stream().anyMatch(row -> row.again() != null);
    }

    private static String lead(List<CitedFigure> rows, Locale locale) {
        long same = rows.stream().filter(row -> Boolean.TRUE.equals(row.same())).count();
        long compared = rows.stream().filter(row -> row.same() != null).count();
        return compared == 0 ? text("lead.none", locale) : text("lead", locale, same, compared);
    }

    private static List<Cell> row(CitedFigure figure, List<CitedFigure> rows, Locale locale) {
        var row = new ArrayList<>(
                List.of(Cell.of(Defined.measured(figure.indicator(), locale)), Cell.of(state(figure, locale))));
        if (isSaid(rows)) {
            row.add(said(figure.indicator(), figure.said()));
        }
        if (isCountedAgain(rows)) {
            row.add(number(figure.again(), locale));
        }
        row.add(number(figure.now(), locale));
        return row;
    }

    private static Cell said(Indicator indicator, @Nullable Said said) {
        if (said == null || said.denominator() == 0) {
            return Cell.Empty.EMPTY;
        }
        return Cell.of((Double) indicator.value(said.numerator(), said.denominator()));
    }

    private static Cell number(@Nullable Figure figure, Locale locale) {
        if (figure == null) {
            return Cell.Empty.EMPTY;
        }
        var value = figure.value();
        return figure.hidden()
                ? Cell.of(HiddenText.mark(locale))
                : value.isPresent() ? Cell.of((Double) value.getAsDouble()) : Cell.Empty.EMPTY;
    }

    /** What became of a figure since, in words. */
    static String state(CitedFigure figure, Locale locale) {
        if (figure.isBroken()) {
            return text("broken", locale);
        }
        var same = figure.same();
        if (same == null) {
            return text("unknown", locale);
        }
        if (same) {
            return text("same", locale);
        }
        var by = difference(figure);
        return by.isEmpty()
                ? text("differs", locale)
                : text("differs.by", locale, signed(figure.indicator(), by, locale));
    }

    private static OptionalDouble difference(CitedFigure figure) {
        var said = figure.said();
        var now = figure.now().value();
        if (said == null || figure.again() == null || said.denominator() == 0 || now.isEmpty()) {
            return OptionalDouble.empty();
        }
        double then = figure.indicator().value(said.numerator(), said.denominator());
        return OptionalDouble.of(now.getAsDouble() - then);
    }

    private static String signed(Indicator indicator, OptionalDouble difference, Locale locale) {
        return Defined.difference(indicator, difference.getAsDouble(), locale);
    }

    private static String text(String key, Locale locale, Object... arguments) {
        return Texts.of("citation." + key, locale, arguments);
    }
}
