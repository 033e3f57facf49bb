package id.sinergi.journey;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** How a training stands, by the word that files use and the number that {@code training.status} holds. */
public enum TrainingStatus {
    RUNNING("BERJALAN", 1),
    COMPLETED("SELESAI", 2),
    DROPPED_OUT("BERHENTI", 3);

    private final String word;
    private final int number;

    TrainingStatus(String word, int number) {
        this.word = word;
        this.number = number;
    }

    public int number() {
        return number;
    }

    /** The numbers by their words in upper case. */
    public static Map<String, Integer> byWord() {
        return Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(each -> each.word, each -> each.number));
    }

    /** The SQL condition that a training of this alias has this status. */
    String of(String alias) {
        return "%s.status = %d".formatted(alias, number);
    }
}
