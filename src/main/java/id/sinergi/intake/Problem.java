package id.sinergi.intake;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * What is wrong with a file or a value: a text key and what the text mentions.
 *
 * @param key key of the translations
 * @param arguments in the order of the text's placeholders
 */
public record Problem(String key, List<String> arguments) {

    private static final String TEXTS = "vaadin-i18n.translations";

    public Problem {
        arguments = List.copyOf(arguments);
    }

    /** The sentence in the language of the reader: English for any English locale, Indonesian otherwise. */
    public String text(Locale locale) {
        return text(key, locale, arguments.toArray());
    }

    static String text(String key, Locale locale, Object... arguments) {
        var language = "en".equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.of("id");
        var texts = ResourceBundle.getBundle(TEXTS, language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        return new MessageFormat(texts.getString(key), language).format(arguments);
    }
}
