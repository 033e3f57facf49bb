package id.sinergi.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Clip;
import com.microsoft.playwright.options.ScreenshotCaret;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * The contrast of texts with what is drawn behind them, read from a picture of the page: every colour that takes up a
 * noticeable part of a text's box counts as its background. Ratios are WCAG's: 4.5 to 1, and 3 to 1 for large letters.
 */
final class Contrast {

    private static final double NOTICEABLE = 0.12;
    private static final double ENOUGH = 4.5;
    private static final double ENOUGH_FOR_LARGE = 3;
    private static final int SAME = 24;

    private Contrast() {}

    /** One line for each of the texts, as {@code barriers.js} describes them, that cannot be read well. */
    static List<String> tooLow(Page page, List<Map<String, Object>> texts, String scheme) {
        if (texts.isEmpty()) {
            return List.of();
        }
        var picture = picture(page, texts);
        return texts.stream()
                .flatMap(text -> picture.of(text).map(found -> scheme + " " + page.url() + " " + found))
                .toList();
    }

    /** Of the whole page only where a text lies below the window, since Chromium lays it out once more for that. */
    private static Picture picture(Page page, List<Map<String, Object>> texts) {
        boolean below = (int) page.evaluate("scrollX + scrollY") > 0
                || texts.stream()
                        .anyMatch(text ->
                                number(text.get("top")) + number(text.get("height")) > page.viewportSize().height);
        var wanted = around(texts);
        // With the caret, since to hide it is to style all of the page twice more.
        var png = page.screenshot(
                new Page.ScreenshotOptions().setFullPage(below).setClip(wanted).setCaret(ScreenshotCaret.INITIAL));
        try {
            return new Picture(Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(png))), wanted);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The part of the page that all of these texts stand in: encoding and reading the rest costs seconds. */
    private static Clip around(List<Map<String, Object>> texts) {
        double left = texts.stream()
                .mapToDouble(text -> number(text.get("left")))
                .min()
                .orElseThrow();
        double top = texts.stream()
                .mapToDouble(text -> number(text.get("top")))
                .min()
                .orElseThrow();
        double right = texts.stream()
                .mapToDouble(text -> number(text.get("left")) + number(text.get("width")))
                .max()
                .orElseThrow();
        double bottom = texts.stream()
                .mapToDouble(text -> number(text.get("top")) + number(text.get("height")))
                .max()
                .orElseThrow();
        double x = Math.max(0, Math.floor(left));
        double y = Math.max(0, Math.floor(top));
        return new Clip(x, y, Math.ceil(right) - x + 1, Math.ceil(bottom) - y + 1);
    }

    /** @param part where on its page it is */
    private record Picture(BufferedImage pixels, Clip part) {

        Stream<String> of(Map<String, Object> text) {
            return Contrast.of(text, this);
        }
    }

    private static Stream<String> of(Map<String, Object> text, Picture picture) {
        var letters = colour(text.get("colour"));
        double enough = (boolean) text.get("large") ? ENOUGH_FOR_LARGE : ENOUGH;
        var seen = pixels(text, picture);
        int all = seen.values().stream().mapToInt(Integer::intValue).sum();
        return seen.entrySet().stream()
                .filter(colour -> colour.getValue() >= NOTICEABLE * all)
                .map(colour -> new Color(colour.getKey()))
                .filter(colour -> !alike(colour, letters))
                .filter(colour -> ratio(letters, colour) < enough)
                .map(colour -> "contrast %.2f of \"%s\" (%s on #%06x)"
                        .formatted(
                                ratio(letters, colour),
                                text.get("text"),
                                text.get("colour"),
                                colour.getRGB() & 0xffffff));
    }

    /** How many pixels of the text's box have which colour. */
    private static Map<Integer, Integer> pixels(Map<String, Object> text, Picture seenPart) {
        var picture = seenPart.pixels();
        var seen = new HashMap<Integer, Integer>();
        int left = (int) (Math.floor(number(text.get("left"))) - seenPart.part().x);
        int top = (int) (Math.floor(number(text.get("top"))) - seenPart.part().y);
        int right = Math.min(picture.getWidth(), (int) Math.ceil(left + number(text.get("width"))));
        int bottom = Math.min(picture.getHeight(), (int) Math.ceil(top + number(text.get("height"))));
        for (int x = Math.max(0, left); x < right; x++) {
            for (int y = Math.max(0, top); y < bottom; y++) {
                seen.merge(picture.getRGB(x, y), 1, Integer::sum);
            }
        }
        return seen;
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    private static Color colour(Object channels) {
        var values = (List<?>) channels;
        return new Color((int) number(values.get(0)), (int) number(values.get(1)), (int) number(values.get(2)));
    }

    private static boolean alike(Color one, Color other) {
        return Math.abs(one.getRed() - other.getRed()) < SAME
                && Math.abs(one.getGreen() - other.getGreen()) < SAME
                && Math.abs(one.getBlue() - other.getBlue()) < SAME;
    }

    private static double ratio(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
