package id.sinergi.dashboard;

import id.sinergi.document.Cell;
import id.sinergi.indicator.Figure;
import id.sinergi.wording.HiddenText;
import java.util.Locale;

/** A figure as a cell of a file's table: its number, the mark of what is hidden, or nothing. */
final class HiddenCell {

    private HiddenCell() {}

    static Cell of(Figure figure, Locale locale) {
        var value = figure.value();
        return figure.hidden()
                ? Cell.of(HiddenText.mark(locale))
                : Cell.of(value.isPresent() ? value.getAsDouble() : null);
    }
}
