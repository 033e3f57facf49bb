package id.sinergi.integrity;

import id.sinergi.language.Texts;
import java.util.Locale;

/** Names what differs from its seal, with the file of its batch. */
public final class SealText {

    private SealText() {}

    /** {@code Batch 12 (pelatihan-09.csv): rows of trainings were altered after it was posted.} */
    public static String of(SealBreak found, Locale locale) {
        var part = found.part();
        var batch = String.valueOf(found.batch());
        if (part == null) {
            return Texts.of("seal.broken.link", locale, batch);
        }
        var name = found.fileName();
        return Texts.of(
                "seal.broken." + found.kind(),
                locale,
                batch,
                name == null ? Texts.of("seal.nameless", locale) : name,
                Texts.of("seal.part." + part, locale));
    }
}
