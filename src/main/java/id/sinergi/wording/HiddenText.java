package id.sinergi.wording;

import id.sinergi.chart.Point;
import id.sinergi.document.Cell;
import id.sinergi.indicator.Counts;
import id.sinergi.indicator.Figure;
import id.sinergi.indicator.Measure;
import id.sinergi.language.Figures;
import id.sinergi.language.Texts;
import java.util.Locale;

/** How a figure that is kept from the viewer stands on screens and in files: never as a zero, never as nothing. */
public final class HiddenText {

    private HiddenText() {}

    /** In the place of the number. */
    public static String mark(Locale locale) {
        return Texts.of("hidden.mark", locale);
    }

    /** What the mark stands for: one mark for small numbers and for those that protect them, so that none is bounded. */
    static String legend(int threshold, Locale locale) {
        return Texts.of("hidden.legend", locale, String.valueOf(threshold));
    }

    /** The mark with its reason. */
    public static String reason(Locale locale) {
        return Texts.of("hidden.reason", locale);
    }

    /** A figure as a cell of a file's table: its number, the mark of what is hidden, or nothing. */
    public static Cell cell(Figure figure, Locale locale) {
        var value = figure.value();
        return figure.hidden() ? Cell.of(mark(locale)) : Cell.of(value.isPresent() ? value.getAsDouble() : null);
    }

    /** A count within a sentence: its number, or the mark of what is hidden. */
    public static String number(Counts counts, Measure measure, Locale locale) {
        return counts.isHidden(measure) ? mark(locale) : Figures.in(locale).number(counts.of(measure));
    }

    /** A chart's point that is drawn hatched. */
    public static Point point(String key, Locale locale) {
        return Point.suppressed(key).withNote(mark(locale));
    }
}
