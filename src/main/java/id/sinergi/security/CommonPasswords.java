package id.sinergi.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/**
 * Passwords that are guessed first: one or two words of the list {@code security/common-words.txt}, however their
 * letters are replaced, with digits and signs before and behind, and rows of keys or digits. The list is ours: words that
 * lists of leaked passwords have in common, with those of Indonesia.
 */
final class CommonPasswords {

    private static final Set<String> WORDS = read();
    private static final List<String> ROWS = List.of(
            "abcdefghijklmnopqrstuvwxyz",
            "01234567890123456789",
            "1234567890qwertyuiopasdfghjklzxcvbnm",
            "qwertyuiopasdfghjklzxcvbnm",
            "qazwsxedcrfvtgbyhnujmikolp",
            "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p",
            "qwertzuiopasdfghjklyxcvbnm",
            "azertyuiopqsdfghjklmwxcvbn",
            "1q2w3e4r5t6y7u8i9o0p");
    private static final int SHORTEST_RUN = 4;
    private static final int MOST_WORDS = 2;
    private static final String DISGUISED = "013457@$!|";
    private static final String MEANT = "oieastasil";

    private CommonPasswords() {}

    /** @param password in lower case */
    static boolean isCommon(String password) {
        var core = password.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
        return isRows(password.replaceAll("[^\\p{L}\\p{N}]", ""))
                || isWords(letters(core))
                || isWords(letters(undisguised(core)))
                || isWords(letters(undisguised(password)))
                || isWords(letters(undisguised(password)).replaceAll("(.)\\1{2,}", "$1"));
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}]", "");
    }

    private static String undisguised(String text) {
        var plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            int sign = DISGUISED.indexOf(plain.charAt(i));
            if (sign >= 0) {
                plain.setCharAt(i, MEANT.charAt(sign));
            }
        }
        return plain.toString();
    }

    /** Nothing but digits and signs is common too: it is a date or a telephone number. */
    private static boolean isWords(String letters) {
        return letters.isEmpty() || words(letters) <= MOST_WORDS;
    }

    /** How few common words make up the letters; more than the most where they do not. */
    private static int words(String letters) {
        var fewest = new int[letters.length() + 1];
        for (int end = 1; end <= letters.length(); end++) {
            fewest[end] = MOST_WORDS + 1;
            for (int start = 0; start < end; start++) {
                if (fewest[start] < fewest[end] - 1 && isWord(letters.substring(start, end))) {
                    fewest[end] = fewest[start] + 1;
                }
            }
        }
        return fewest[letters.length()];
    }

    private static boolean isWord(String letters) {
        return WORDS.contains(letters) || isRun(letters) || (letters.length() <= 2);
    }

    /** Whether all of it is runs along rows of keys, digits or letters, forwards or backwards. */
    private static boolean isRows(String password) {
        int start = 0;
        while (start < password.length()) {
            int end = password.length();
            while (end - start >= SHORTEST_RUN && !isRun(password.substring(start, end))) {
                end--;
            }
            if (end - start < SHORTEST_RUN) {
                return false;
            }
            start = end;
        }
        return true;
    }

    private static boolean isRun(String text) {
        var backwards = new StringBuilder(text).reverse().toString();
        return text.length() >= SHORTEST_RUN
                && ROWS.stream().anyMatch(row -> row.contains(text) || row.contains(backwards));
    }

    private static Set<String> read() {
        try {
            return new ClassPathResource("security/common-words.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> List.of(line.split(" ")).stream())
                    .filter(word -> !word.isBlank())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
