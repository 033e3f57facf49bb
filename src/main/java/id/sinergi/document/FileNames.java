package id.sinergi.document;

import java.text.Normalizer;
import java.util.Locale;

/** Names of files that say what they hold and are safe in every file system. */
public final class FileNames {

    private static final int LONGEST = 180;

    private FileNames() {}

    /** {@code Ringkasan Menteri · Jan–Sep 2026} becomes {@code ringkasan-menteri-jan-sep-2026}. */
    public static String of(String text) {
        return of(text, "");
    }

    /**
     * The same; where it is too long for a file system it says so.
     *
     * @param more what stands for the rest of a text that is cut
     */
    public static String of(String text, String more) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.isEmpty()
                ? "sinergi"
                : plain.length() > LONGEST ? cut(plain) + (more.isEmpty() ? "" : "-" + of(more)) : plain;
    }

    private static String cut(String plain) {
        int word = plain.lastIndexOf('-', LONGEST);
        return plain.substring(0, word > 0 ? word : LONGEST);
    }
}
