package id.sinergi.language;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
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

    private Texts() {}

    /** English for any English locale, Indonesian otherwise; placeholders are filled where there are arguments. */
    public static String of(String key, Locale locale, Object... arguments) {
        var language = "en".equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.of("id");
        var texts = ResourceBundle.getBundle(BUNDLE, language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        var text = texts.getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, language).format(arguments);
    }
}
