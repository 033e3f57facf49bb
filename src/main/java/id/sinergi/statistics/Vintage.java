package id.sinergi.statistics;

import id.sinergi.language.Dates;
import id.sinergi.language.Texts;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;

/** When a figure was stated and how firmly; later ones are greater. */
public record Vintage(LocalDate asOf, FigureStatus status) implements Serializable, Comparable<Vintage> {

    private static final Comparator<Vintage> ORDER =
            Comparator.comparing(Vintage::asOf).thenComparing(Vintage::status);

    /** {@code 28 Feb 2025, tetap}. */
    public String label(Locale locale) {
        return Dates.in(locale).mediumDate(asOf) + ", " + status.label(locale);
    }

    /** {@code per 28 Feb 2025, tetap}, in the middle of a sentence. */
    public String inSentence(Locale locale) {
        return Texts.of("statistics.vintage", locale, label(locale));
    }

    @Override
    public int compareTo(Vintage other) {
        return ORDER.compare(this, other);
    }
}
