package id.sinergi.changelog;

import id.sinergi.language.Texts;
import java.util.List;
import java.util.Locale;

/** Why a state cannot be had again. */
public class NotRestored extends RuntimeException {

    private final String key;
    private final transient Object[] arguments;

    /** @param key names the text for the person who tried */
    public NotRestored(String key, Object... arguments) {
        super(key + " " + List.of(arguments));
        this.key = key;
        this.arguments = arguments.clone();
    }

    public String text(Locale locale) {
        return Texts.of(key, locale, arguments);
    }
}
