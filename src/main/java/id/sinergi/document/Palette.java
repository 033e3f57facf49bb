package id.sinergi.document;

import id.sinergi.chart.Role;
import java.awt.Color;
import java.util.List;

/** The light palette of the screens, as hexadecimal colours; a file is always light. */
public final class Palette {

    public static final String INK = "13202b";
    public static final String INK_2 = "4d5b67";
    public static final String INK_3 = "5f6c78";
    public static final String LINE = "dfe5ea";
    public static final String SURFACE_2 = "eef2f5";
    public static final String ACCENT = "0b5c8f";
    public static final String ACCENT_DARK = "0a4a75";
    static final String ACCENT_SOFT = "e3f0f8";
    public static final String ACTUAL = "0b6fa8";
    public static final String TARGET = "8a5a00";
    public static final String PREVIOUS = "a9bac7";
    static final String GOOD = "1a7348";
    static final String WARN = "8f5b00";
    static final String BAD = "b3261e";
    static final String NONE = "5b6772";

    /** Classes of a heatmap, from none to many. */
    public static final List<String> CLASSES = List.of("eef3f7", "cfe3f1", "9cc7e3", "5a9fcb", "1f74a8", "0a4a75");

    private static final List<String> CATEGORIES = List.of(
            "0b6fa8", "b45309", "0f7b6c", "7a4fb5", "b0306f", "6b6b00", "7b4a2d", "52667a", "3a7d2c", "b3261e",
            "3d4fb0", "00748a");

    private Palette() {}

    static String of(Role role, int index) {
        return switch (role) {
            case ACTUAL -> ACTUAL;
            case TARGET -> TARGET;
            case PREVIOUS -> PREVIOUS;
            case CATEGORY -> CATEGORIES.get(index % CATEGORIES.size());
            case GOOD -> GOOD;
            case WARN -> WARN;
            case BAD -> BAD;
            case NONE -> NONE;
        };
    }

    public static Color color(String hexadecimal) {
        return new Color(Integer.parseInt(hexadecimal, 16));
    }

    public static byte[] bytes(String hexadecimal) {
        var color = color(hexadecimal);
        return new byte[] {(byte) color.getRed(), (byte) color.getGreen(), (byte) color.getBlue()};
    }

    /** With full opacity first, the way workbooks keep colours. */
    public static byte[] opaque(String hexadecimal) {
        var color = color(hexadecimal);
        return new byte[] {-1, (byte) color.getRed(), (byte) color.getGreen(), (byte) color.getBlue()};
    }

    /** The colour mixed with white. */
    public static String tint(String hexadecimal, double share) {
        var color = color(hexadecimal);
        return "%02x%02x%02x"
                .formatted(mix(color.getRed(), share), mix(color.getGreen(), share), mix(color.getBlue(), share));
    }

    /** What is written upon the colour: white on dark ones, ink on light ones. */
    public static String upon(String hexadecimal) {
        var color = color(hexadecimal);
        double light = 0.299 * color.getRed() + 0.587 * color.getGreen() + 0.114 * color.getBlue();
        return light < 140 ? "ffffff" : INK;
    }

    private static int mix(int channel, double share) {
        return (int) Math.round(255 - (255 - channel) * share);
    }
}
