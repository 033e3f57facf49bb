package id.sinergi.reading;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** Lists of words for one thing, kept as resources: {@code thing = word | word}. */
final class WordList {

    private WordList() {}

    static Map<String, List<String>> read(String name) {
        var properties = new Properties();
        var resource = WordList.class.getResourceAsStream("/reading/" + name + ".properties");
        try (var in = new InputStreamReader(Objects.requireNonNull(resource), StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        var lists = new HashMap<String, List<String>>();
        properties.forEach((key, words) -> lists.put(
                String.valueOf(key),
                Arrays.stream(String.valueOf(words).split("\\|"))
                        .map(String::strip)
                        .toList()));
        return lists;
    }
}
