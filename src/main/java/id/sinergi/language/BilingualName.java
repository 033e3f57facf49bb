package id.sinergi.language;

import java.io.Serializable;
import java.util.Locale;

/** A name in Indonesian and English; Indonesian is what every other language falls back to. */
public record BilingualName(String id, String en) implements Serializable {

    /** The name in the given language: English for any English locale, Indonesian otherwise. */
    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? en : id;
    }
}
