package id.sinergi.wording;

import id.sinergi.indicator.Figure;
import id.sinergi.language.Texts;
import java.util.Locale;

/** How a figure is written on a screen. */
public final class FigureText {

    private FigureText() {}

    /** The number or the percentage; a word where there is none. */
    public static String of(Figure figure, Locale locale) {
        if (figure.hidden()) {
            return HiddenText.mark(locale);
        }
        var value = figure.value();
        if (value.isEmpty()) {
            return Texts.of("dashboard.noValue", locale);
        }
        return Defined.written(figure.indicator(), value.getAsDouble(), locale);
    }
}
