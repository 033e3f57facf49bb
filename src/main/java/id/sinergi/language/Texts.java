package id.sinergi.language;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * The product's texts outside of views: the same bundles and the same rules as Vaadin's own translations, so that a file
 * and a screen say a thing in the same words.
 */
public final class Texts {

    /** In which everything is written, the usual one first. */
    public static final List<Locale> LANGUAGES = List.of(Locale.of("id"), Locale.ENGLISH);

    private static final String BUNDLE = "vaadin-i18n.translations";

    /** By language and key, beside those of the bundles. */
    private static volatile Map<String, Map<String, String>> added = Map.of();

    private Texts() {}

    /**
     * Puts texts that are data, such as those of indicators that administrators defined, beside the product's own, in the
     * place of those added before.
     *
     * @param texts by language, such as {@code en}, and key
     */
    public static void add(Map<String, Map<String, String>> texts) {
        added = Map.copyOf(texts);
    }

    /** Whether the key's text was added to those of the bundles. */
    public static boolean isAdded(String key) {
        return added.values().stream().anyMatch(texts -> texts.containsKey(key));
    }

    /** English for any English locale, Indonesian otherwise; placeholders are filled where there are arguments. */
    public static String of(String key, Locale locale, Object... arguments) {
        var language = "en".equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.of("id");
        var texts = ResourceBundle.getBundle(BUNDLE, language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        var own = added.getOrDefault(language.getLanguage(), Map.of()).get(key);
        var text = own == null ? texts.getString(key) : own;
        return arguments.length == 0 ? text : new MessageFormat(text, language).format(arguments);
    }
}
