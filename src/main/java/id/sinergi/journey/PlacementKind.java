package id.sinergi.journey;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** What a placement is, by the word that files use and the number that {@code placement.kind} holds. */
public enum PlacementKind {
    NEW("BARU", 1),
    EXTENSION("PERPANJANGAN", 2),
    RE_ENTRY("RE-ENTRY", 3);

    private final String word;
    private final int number;

    PlacementKind(String word, int number) {
        this.word = word;
        this.number = number;
    }

    /** The numbers by their words in upper case. */
    public static Map<String, Integer> byWord() {
        return Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(each -> each.word, each -> each.number));
    }

    /** The SQL condition that a placement of this alias is of this kind. */
    String of(String alias) {
        return "%s.kind = %d".formatted(alias, number);
    }
}
