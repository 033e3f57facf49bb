package id.sinergi.reading;

import java.util.Map;

/**
 * A repair that fits some words of a column that are no codes.
 *
 * @param answers what has to be said for it to be done
 * @param reads the codes that it makes of the words
 */
public record FormRepair(Answers answers, Map<String, String> reads) {

    public FormRepair {
        reads = Map.copyOf(reads);
    }
}
