package id.sinergi.statistics;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Spans that can be set against each other: whole years with years, months with months. */
public enum SpanKind {
    YEAR("tahun"),
    QUARTER("triwulan"),
    MONTH("bulan"),
    /** From the first of January to the end of a month. */
    TO_DATE("kumulatif"),
    OTHER("lainnya");

    private final String word;

    SpanKind(String word) {
        this.word = word;
    }

    /** The word for it in an address. */
    String word() {
        return word;
    }

    static Optional<SpanKind> find(String text) {
        return Arrays.stream(values())
                .filter(kind -> kind.word.equals(text.toLowerCase(Locale.ROOT)))
                .findAny();
    }
}
