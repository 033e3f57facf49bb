package id.sinergi.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Codes that words commonly stand for, by column. */
final class WordMeanings {

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Map<String, List<String>> WORDS = WordList.read("words");

    private WordMeanings() {}

    static boolean isKnown(String column, String word) {
        return !codes(column, word).isEmpty();
    }

    /** In upper case. */
    static List<String> codes(String column, String word) {
        var wanted = plain(word);
        var found = new ArrayList<String>();
        WORDS.forEach((key, words) -> {
            if (key.startsWith(column + ".")
                    && words.stream().anyMatch(one -> plain(one).equals(wanted))) {
                found.add(key.substring(column.length() + 1).toUpperCase(Locale.ROOT));
            }
        });
        return found;
    }

    private static String plain(String word) {
        return SIGNS.matcher(word).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
