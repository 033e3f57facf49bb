package id.sinergi.source;

import id.sinergi.language.Texts;
import java.util.List;
import java.util.Locale;

/**
 * What is wrong with a file or a value: a text key and what the text mentions.
 *
 * @param key key of the translations
 * @param arguments in the order of the text's placeholders
 */
public record Problem(String key, List<String> arguments) {

    public Problem {
        arguments = List.copyOf(arguments);
    }

    /** The sentence in the language of the reader: English for any English locale, Indonesian otherwise. */
    public String text(Locale locale) {
        return Texts.of(key, locale, arguments.toArray());
    }
}
