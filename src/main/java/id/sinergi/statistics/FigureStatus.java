package id.sinergi.statistics;

import id.sinergi.language.Texts;
import java.util.Locale;

/** How firmly a figure was stated. */
public enum FigureStatus {
    SEMENTARA,
    TETAP;

    String label(Locale locale) {
        return Texts.of("statistics.status." + this, locale);
    }
}
