package id.sinergi.sender;

import id.sinergi.language.Texts;
import java.util.Locale;

/** Senders in words. */
final class SenderTexts {

    private SenderTexts() {}

    /** The name, and of which ministry. */
    static String of(Sender sender, Locale locale) {
        return Texts.of("sender.of", locale, sender.name(), Texts.of("sender.origin." + sender.origin(), locale));
    }
}
