package id.sinergi.wording;

import id.sinergi.chart.Point;
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

    /** A chart's point that is drawn hatched. */
    public static Point point(String key, Locale locale) {
        return Point.suppressed(key).withNote(mark(locale));
    }
}
