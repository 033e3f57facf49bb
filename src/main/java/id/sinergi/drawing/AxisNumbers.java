package id.sinergi.drawing;

import id.sinergi.chart.ValueFormat;
import id.sinergi.document.Plot;
import id.sinergi.document.Words;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;

/** Writes the numbers of an axis the way the report's language does. */
final class AxisNumbers extends NumberFormat {

    private static final int COMPACT_FROM = 100_000;

    private final transient Words words;
    private final transient Plot plot;

    AxisNumbers(Words words, Plot plot) {
        this.words = words;
        this.plot = plot;
    }

    @Override
    public StringBuffer format(double number, StringBuffer text, FieldPosition position) {
        if (plot.measure().format() == ValueFormat.PERCENT) {
            return text.append(words.number(number, ValueFormat.DECIMAL)).append('%');
        }
        if (plot.measure().format() == ValueFormat.RATIO) {
            return text.append(words.number(number, ValueFormat.RATIO));
        }
        boolean compact = plot.greatest() >= COMPACT_FROM;
        return text.append(words.number(number, compact ? ValueFormat.COMPACT : ValueFormat.DECIMAL));
    }

    @Override
    public StringBuffer format(long number, StringBuffer text, FieldPosition position) {
        return format((double) number, text, position);
    }

    @Override
    public Number parse(String text, ParsePosition position) {
        throw new UnsupportedOperationException();
    }
}
