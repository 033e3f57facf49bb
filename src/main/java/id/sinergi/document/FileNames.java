package id.sinergi.document;

import java.text.Normalizer;
import java.util.Locale;

/** Names of files that say what they hold and are safe in every file system. */
public final class FileNames {

    private static final int LONGEST = 80;

    private FileNames() {}

    /** {@code Ringkasan Menteri · Jan–Sep 2026} becomes {@code ringkasan-menteri-jan-sep-2026}. */
    public static String of(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.isEmpty() ? "sinergi" : plain.length() > LONGEST ? cut(plain) : plain;
    }

    private static String cut(String plain) {
        int word = plain.lastIndexOf('-', LONGEST);
        return plain.substring(0, word > 0 ? word : LONGEST);
    }
}
