package id.sinergi.drawing;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The font of pictures and PDF files; it travels with the application, since a server may have none. */
public final class ReportFonts {

    private static final byte[] REGULAR_FILE = read("Inter-Regular");
    private static final byte[] STRONG_FILE = read("Inter-SemiBold");
    private static final Font REGULAR = font(REGULAR_FILE);
    private static final Font STRONG = font(STRONG_FILE);

    private ReportFonts() {}

    public static Font regular(double size) {
        return REGULAR.deriveFont((float) size);
    }

    public static Font strong(double size) {
        return STRONG.deriveFont((float) size);
    }

    /** The font file, for embedding. */
    public static byte[] file(boolean strong) {
        return strong ? STRONG_FILE.clone() : REGULAR_FILE.clone();
    }

    public static boolean isStrong(Font font) {
        return font.getFontName().equals(STRONG.getFontName());
    }

    private static byte[] read(String name) {
        try (var in = ReportFonts.class.getResourceAsStream("/fonts/inter/" + name + ".ttf")) {
            return Objects.requireNonNull(in, "the font of reports is missing").readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Font font(byte[] file) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file));
        } catch (FontFormatException broken) {
            throw new IllegalStateException(broken);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
